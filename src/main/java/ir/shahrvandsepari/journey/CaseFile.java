package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Merge;
import ir.shahrvandsepari.casework.Pause;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.CertificateState;
import ir.shahrvandsepari.certificate.Deed;
import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.FilingCorrection;
import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.DisputedDebt;
import ir.shahrvandsepari.organization.Office;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A case with all that belongs to it, as of one moment.
 *
 * @param office who filed it, and the addressee of its answer
 * @param decision the last one, which counts
 * @param bills the one to pay next first, then those beside it; where none stands, the last one that was
 * @param disputes debts of the property that are deposited and disputed: no bill asks for them
 * @param certificate the answer, once it is public
 * @param documents papers that the office attached
 * @param corrections what the office corrected in its filing, the oldest first
 * @param merged which case took this one up, and why; empty unless one did
 * @param history every step, the filing first
 * @param pause why its clock stands at the district; empty while it goes
 * @param stateUntil the last day of the state that it is in; empty when it has ended or its clock stands
 */
public record CaseFile(
        Inquiry inquiry,
        Office office,
        Decision decision,
        List<Bill> bills,
        List<DisputedDebt> disputes,
        Optional<Answer> certificate,
        List<CaseDocument> documents,
        List<FilingCorrection> corrections,
        Optional<Merge> merged,
        List<HistoryStep> history,
        Optional<Pause> pause,
        Optional<LocalDate> stateUntil) {
    public CaseFile {
        bills = List.copyOf(bills);
        disputes = List.copyOf(disputes);
        documents = List.copyOf(documents);
        corrections = List.copyOf(corrections);
        history = List.copyOf(history);
    }

    /** Whether nobody's time for the answer runs: the case is paused, or its office has to correct it. */
    public boolean isClockStanding() {
        return pause.isPresent() || inquiry.state() == InquiryState.RETURNED;
    }

    /** The thirteen steps, as far as they are taken. */
    public List<CasePath.Step> path() {
        return CasePath.of(history, stateUntil);
    }

    /**
     * The public answer of a case.
     *
     * @param issuedAt when it became public, Tehran time
     * @param validUntil last day, Tehran
     * @param state ISSUED, REVOKED or SUPERSEDED
     * @param logIndex zero-based place in the transparency log
     * @param used the deed that it was used for
     * @param verifyUrl where anybody verifies it
     */
    public record Answer(
            CertificateNumber number,
            OffsetDateTime issuedAt,
            LocalDate validUntil,
            CertificateState state,
            long logIndex,
            Optional<Deed> used,
            URI verifyUrl) {}
}
