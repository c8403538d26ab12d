package ir.shahrvandsepari.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What somebody still has to do. Needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OpenCases {
    private final Inquiries inquiries;

    /** For the container's proxy only. */
    OpenCases() {
        this(null);
    }

    @Inject
    OpenCases(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /** How many cases of an office are not ended. */
    public int of(long officeId) {
        return inquiries.openOf(officeId);
    }
}
