package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.kernel.Mobile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A filing in words, field by field under the names of the form. */
@ApplicationScoped
class FiledWords {

    @Inject
    private Words words;

    @Inject
    private Show show;

    /** In the order of the form. */
    Map<String, String> named(Filing filing) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(words.say("field.letterNumber"), show.digits(filing.letter().number()));
        lines.put(words.say("field.letterDay"), show.longDay(filing.letter().date()));
        applicant(filing.applicant(), lines);
        filing.transfer().ifPresent(transfer -> {
            lines.put(words.say("field.dang"), show.digits(transfer.dang()));
            person("field.of.buyer", transfer.buyer().id().value(), lines);
            lines.put(
                    words.say("field.of.buyer", words.say("field.personName")),
                    transfer.buyer().name());
            mobile("field.of.buyer", transfer.buyer().mobile(), lines);
        });
        filing.mortgage().ifPresent(mortgage -> {
            lines.put(words.say("field.bank"), mortgage.bank());
            lines.put(words.say("field.branch"), mortgage.branch());
            lines.put(words.say("field.loanReference"), show.digits(mortgage.loanReference()));
        });
        filing.service().ifPresent(service -> lines.put(words.say("field.service"), service));
        declaration(filing.declaration(), lines);
        return lines;
    }

    private void applicant(Filing.Applicant applicant, Map<String, String> lines) {
        person("field.of.applicant", applicant.id().value(), lines);
        lines.put(words.say("field.of.applicant", words.say("field.personName")), applicant.name());
        mobile("field.of.applicant", applicant.mobile(), lines);
        lines.put(words.say("field.capacity"), words.say("capacity." + applicant.capacity()));
        applicant.power().ifPresent(power -> {
            lines.put(words.say("field.powerNumber"), show.digits(power.number()));
            lines.put(words.say("field.powerDay"), show.longDay(power.date()));
            lines.put(words.say("field.powerOffice"), power.office());
            lines.put(
                    words.say("field.powerUntil"),
                    power.until().map(show::longDay).orElse(""));
        });
    }

    private void person(String role, String id, Map<String, String> lines) {
        lines.put(words.say(role, words.say("field.personId")), id);
    }

    private void mobile(String role, Optional<Mobile> mobile, Map<String, String> lines) {
        lines.put(
                words.say(role, words.say("field.mobile")),
                mobile.map(Mobile::value).orElse(""));
    }

    private void declaration(OwnerDeclaration declaration, Map<String, String> lines) {
        lines.put(
                words.say("new.declaration"),
                words.say(declaration.nothingChanged() ? "declaration.nothingChanged" : "declaration.changed"));
        lines.put(
                words.say("field.declaredHow"),
                declaration
                        .method()
                        .map(method -> words.say("corrected.declared." + method))
                        .orElse(words.say("corrected.declared.usual")));
    }
}
