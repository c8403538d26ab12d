package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Set;

/** Which case was opened by an objection to which. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LinkBook {
    private final Links links;

    /** For the container's proxy only. */
    LinkBook() {
        this(null);
    }

    @Inject
    LinkBook(Links links) {
        this.links = links;
    }

    /**
     * Ties the case that an objection opened to the refused one.
     *
     * @throws Refusal {@code already-objected} if one was opened before
     */
    public void object(long linked, long refused) {
        if (!links.add(linked, refused)) {
            throw new Refusal("already-objected", Map.of());
        }
    }

    /** People who decided the case, or the cases, that this one objects to; none of them may decide it. */
    public Set<NationalId> barred(long inquiryId) {
        return links.barred(inquiryId);
    }
}
