package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.desk.Language;
import ir.shahrvandsepari.journey.DeskAnswerReading;
import ir.shahrvandsepari.journey.DeskAnswerReading.DeskAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    public LibraryReason.Wording words(LibraryReason reason) {
        return reason.in(language.getLocale());
    }
}
