package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Correction;
import ir.shahrvandsepari.casework.CorrectionBook;
import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ProposalBook;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.ReasonLibrary;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the district answered the office in the words of its library: defects, or the reasons of a refusal. */
@Stateless
public class DeskAnswerReading {
    @Inject
    private CorrectionBook corrections;

    @Inject
    private ProposalBook proposals;

    @Inject
    private ReasonLibrary library;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /**
     * What the district said last.
     *
     * @param correction what the case was returned for the last time
     * @param defects in the library's words
     * @param refusal why two people refused it, in the library's words; empty if they did not
     */
    public record DeskAnswer(
            Optional<Correction> correction, List<LibraryReason> defects, List<LibraryReason> refusal) {
        public DeskAnswer {
            defects = List.copyOf(defects);
            refusal = List.copyOf(refusal);
        }
    }

    /** Of a case that {@link CaseReading} opened for the caller. */
    public DeskAnswer of(CaseFile file) {
        long id = file.inquiry().id();
        Optional<Correction> correction = corrections.last(id);
        List<LibraryReason> defects = correction
                .map(last -> library.cited(last.defects(), last.returnedAt().toLocalDate()))
                .orElse(List.of());
        List<LibraryReason> refusal = proposals.of(id).stream()
                .filter(proposal -> proposal.draft().kind() == Proposal.Kind.REFUSAL)
                .filter(proposal -> proposal.state() == Proposal.State.APPROVED)
                .findFirst()
                .map(this::cited)
                .orElse(List.of());
        return new DeskAnswer(correction, defects, refusal);
    }

    private List<LibraryReason> cited(Proposal refusal) {
        List<ReasonCode> codes =
                refusal.draft().items().stream().map(Proposal.Item::code).toList();
        return library.cited(codes, refusal.at().toLocalDate());
    }

    /** How many working days an office has to correct what is returned today. */
    public int correctionDays() {
        return deadlines.correctionDays();
    }

    /** What the desk can cite today. */
    public List<LibraryReason> library(LibraryReason.Kind kind) {
        LocalDate today = Tehran.today(clock);
        return library.inForce(kind, today);
    }
}
