package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Cases about one property that are open side by side. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TwinBook {
    private final Twins twins;
    private final Inquiries inquiries;
    private final Clock clock;

    /** For the container's proxy only. */
    TwinBook() {
        this(null, null, null);
    }

    @Inject
    TwinBook(Twins twins, Inquiries inquiries, Clock clock) {
        this.twins = twins;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    /** The other open cases of the same property at the same district, the oldest first. */
    public List<Inquiry> openBeside(Inquiry inquiry) {
        return twins.openBeside(inquiry);
    }

    /** The case goes on for the other as well: whichever was asked first, its first day and its deadline count. */
    public void takeUp(Inquiry inquiry, Inquiry other, Step step) {
        twins.hasTheEarlierDays(inquiry, other);
        inquiries.note(inquiry, step, clock.instant());
    }
}
