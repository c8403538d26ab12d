package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.casework.Correction;
import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.desk.Language;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CasePath;
import ir.shahrvandsepari.journey.DeskAnswerReading;
import ir.shahrvandsepari.journey.DeskAnswerReading.DeskAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What the district answered about the opened case. */
@Named
@RequestScoped
public class DeskAnswers {

    @Inject
    private OpenedCase opened;

    @Inject
    private DeskAnswerReading reading;

    @Inject
    private Language language;

    private DeskAnswer answer;

    /** What the district said last. */
    public DeskAnswer getAnswer() {
        if (answer == null) {
            answer = reading.of(opened.getFile());
        }
        return answer;
    }

    /** To be read again. */
    void forget() {
        answer = null;
    }

    /** The thirteen steps, as far as they are taken; what is to be corrected has its own last day. */
    public List<CasePath.Step> getPath() {
        CaseFile file = opened.getFile();
        LocalDate by = getAnswer()
                .correction()
                .filter(last -> file.inquiry().state() == InquiryState.RETURNED)
                .map(Correction::answerBy)
                .orElse(file.inquiry().dueOn());
        return CasePath.of(file.history(), by);
    }

    public LibraryReason.Wording words(LibraryReason reason) {
        return reason.in(language.getLocale());
    }
}
