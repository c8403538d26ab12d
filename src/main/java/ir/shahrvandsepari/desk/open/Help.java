package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.InquiryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The order of {@code /help}; what it says stands in the bundle. */
@Named
@ApplicationScoped
public class Help {

    private static final List<String> TOPICS =
            List.of("who", "how", "papers", "deadlines", "visit", "payment", "verification", "objection");
    private static final List<String> WORDS = List.of(
            "renovationCode", "trackingCode", "certificateNumber", "verificationCode", "completion", "dang", "log");

    @Inject
    private Words words;

    public List<String> getTopics() {
        return TOPICS;
    }

    /** Paragraphs of a topic: as many as the bundle has, counted from one. */
    public List<String> sentences(String topic) {
        return IntStream.iterate(1, number -> words.has("desk", key(topic, number)), number -> number + 1)
                .mapToObj(number -> words.say(key(topic, number)))
                .toList();
    }

    private static String key(String topic, int number) {
        return "help." + topic + "." + number;
    }

    /** The states that people are told, in the order in which a case meets them. */
    public List<String> getStates() {
        return Arrays.stream(InquiryState.values())
                .map(InquiryState::publicState)
                .distinct()
                .toList();
    }

    public List<String> getWords() {
        return WORDS;
    }
}
