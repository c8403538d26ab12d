package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.FilingLines;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CorrectedFiling;
import ir.shahrvandsepari.journey.OfficeAnswer;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page of a correction offers, shows and sends. */
@ApplicationScoped
class CorrectionSheet {

    @Inject
    private OfficeAnswer office;

    @Inject
    private FilingLines lines;

    @Inject
    private Words words;

    /** What the office may choose, and what a partner's program filed for it. */
    List<Capacity> capacities(CaseFile file) {
        Capacity filed = file.inquiry().filing().applicant().capacity();
        return Stream.concat(AtTheCounter.capacities(file.office()).stream(), Stream.of(filed))
                .distinct()
                .toList();
    }

    /** What differs from what stands; the owner's code may still be missing. */
    List<FilingLines.Line> lines(CaseFile file, DraftInquiry draft) {
        Filing before = file.inquiry().filing();
        return lines.between(before, draft.filingWithoutCode());
    }

    void send(TrackingCode code, Remark said, CorrectedFiling corrected, Caller caller) {
        office.resubmit(code, said, Optional.of(corrected), caller);
    }

    /** Does it, or says why not; tells whether it was done. */
    boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            Complaints.add(words.refusal(refusal));
        } catch (InvalidValue invalid) {
            Complaints.add(words.invalid(invalid));
        }
        return false;
    }
}
