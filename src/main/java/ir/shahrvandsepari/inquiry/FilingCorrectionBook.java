package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What offices corrected in their filings; what stood before is kept. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FilingCorrectionBook {
    private final FilingCorrections corrections;
    private final Clock clock;

    /** For the container's proxy only. */
    FilingCorrectionBook() {
        this(null, null);
    }

    @Inject
    FilingCorrectionBook(FilingCorrections corrections, Clock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * Puts another filing in the place of the one that a returned case has. The first day for the windows stays.
     *
     * @param inquiry property and case locked
     * @return the case with its corrected filing; empty, and nothing is written, if it says what stands already
     * @throws Refusal {@code duplicate-request} with {@code trackingCode} while the office has another case open that it
     *     would equal; {@code correction-of-another-matter} for another property or purpose
     */
    public Optional<Inquiry> correct(Inquiry inquiry, Filing filing, Login by) {
        Filing before = inquiry.filing();
        if (!filing.code().equals(before.code()) || filing.purpose() != before.purpose()) {
            throw new Refusal("correction-of-another-matter");
        }
        if (FilingJson.of(filing).equals(FilingJson.of(before))) {
            return Optional.empty();
        }
        corrections.equal(inquiry, filing).ifPresent(open -> {
            throw new Refusal("duplicate-request", Map.of("trackingCode", open));
        });
        corrections.correct(inquiry, filing, by, now());
        return Optional.of(inquiry.filing(filing));
    }

    /** What was corrected, the oldest first. */
    public List<FilingCorrection> of(long inquiryId) {
        return corrections.of(inquiryId);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
    }
}
