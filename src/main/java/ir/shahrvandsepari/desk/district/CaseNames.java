package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.Seen;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.eligibility.Clearance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the parts of a proposal are called. */
@Named
@ApplicationScoped
public class CaseNames {

    private static final String REASON = "reason.";

    /** Where the words for the keys of documents, holds and outcomes stand. */
    private static final List<String> KINDS =
            List.of("district.document.", "district.hold.", "decision.", "desk.beside.");

    @Inject
    private Words words;

    @Inject
    private People people;

    @Inject
    private DeskLibrary library;

    public String reason(ReasonCode code) {
        return library.sentence(code).orElseGet(() -> words.from("eligibility", REASON + code + ".sentence"));
    }

    /** What one line of the comparison is about. */
    public String seen(Seen.Line line) {
        return line.name().startsWith(REASON)
                ? reason(new ReasonCode(line.name().substring(REASON.length())))
                : words.from("casework", "seen." + line.name());
    }

    /** What was to be seen, its keys and days in words. */
    public String text(String seen) {
        return seen.isEmpty()
                ? words.say("desk.beside.nothing")
                : Arrays.stream(seen.split(" ")).map(this::inWords).collect(Collectors.joining(" "));
    }

    private String inWords(String word) {
        return KINDS.stream()
                .map(kind -> kind + word)
                .filter(key -> words.has("desk", key))
                .findFirst()
                .map(words::say)
                .orElseGet(() -> words.named("casework", "seen.word", Map.of("word", word)));
    }

    /** Who let the case pass what a rule found. */
    public String cleared(Clearance clearance) {
        return words.say(
                clearance.departure() ? "desk.departed" : "desk.cleared",
                people.named(new Login(clearance.by())),
                people.named(new Login(clearance.approvedBy())),
                clearance.on());
    }
}
