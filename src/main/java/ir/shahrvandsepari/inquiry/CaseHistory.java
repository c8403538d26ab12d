package ir.shahrvandsepari.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** How cases came to stand where they stand. Needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseHistory {
    private final Histories histories;

    /** For the container's proxy only. */
    CaseHistory() {
        this(null);
    }

    @Inject
    CaseHistory(Histories histories) {
        this.histories = histories;
    }

    /** Every step of a case, the filing first. */
    public List<HistoryStep> of(long inquiryId) {
        return histories.of(inquiryId);
    }
}
