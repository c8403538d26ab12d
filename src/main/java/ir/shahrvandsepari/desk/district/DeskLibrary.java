package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.desk.Language;
import ir.shahrvandsepari.journey.DeskAnswerReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The reasons by which a district may return or refuse a case today, in the language of the page. */
@Named
@RequestScoped
public class DeskLibrary {

    @Inject
    private DeskAnswerReading reading;

    @Inject
    private Language language;

    public List<LibraryReason> all(String kind) {
        return reading.library(LibraryReason.Kind.valueOf(kind));
    }

    /** How many working days an office has to correct what is returned today. */
    public int getCorrectionDays() {
        return reading.correctionDays();
    }

    public LibraryReason.Wording words(LibraryReason reason) {
        return reason.in(language.getLocale());
    }

    /** The sentence of a reason for a refusal, if the library has it. */
    Optional<String> sentence(ReasonCode code) {
        return all("REFUSAL").stream()
                .filter(reason -> reason.code().equals(code))
                .map(reason -> words(reason).sentence())
                .findFirst();
    }
}
