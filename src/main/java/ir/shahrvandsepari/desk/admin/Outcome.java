package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** How a change that somebody asked for ended: on to the next page, or a sentence that says why not. */
@RequestScoped
public class Outcome {

    @Inject
    private Words words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Where to go on when it was done; null, with a complaint on the page, when it was refused. */
    public String of(Supplier<String> change) {
        try {
            return change.get();
        } catch (Refusal refusal) {
            return complain(words.refusal(refusal));
        } catch (InvalidValue invalid) {
            return complain(words.invalid(invalid));
        }
    }

    private static String complain(String sentence) {
        Complaints.add(sentence);
        return null;
    }

    /**
     * What the page before has done, as its address tells; nothing once this page was sent itself.
     *
     * @param key beginning of the sentence's key; {@code done} of the address ends it
     * @param args names in the address whose values the sentence takes
     * @return the sentence, empty if nothing was done
     */
    public String said(String key, String... args) {
        String done = key + text("done");
        return !FacesContext.getCurrentInstance().isPostback() && words.has("desk", done)
                ? words.say(done, Arrays.stream(args).map(this::value).toArray())
                : "";
    }

    /** A number is shown as one, and whatever else stands in an address as it is. */
    private Object value(String name) {
        Optional<Integer> number = number(name);
        return number.isPresent() ? number.get() : text(name);
    }

    /** A number of up to nine digits in the address. */
    public Optional<Integer> number(String name) {
        return Optional.of(text(name))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    public String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }

    /** Where a list that is asked for the words of the address goes on after a key; from its beginning if that is empty. */
    String list(String page, String after) {
        String beginning = "/admin/" + page + "?q=" + encoded(text("q"));
        return after.isEmpty() ? beginning : beginning + "&after=" + encoded(after);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    String tidy(String name) {
        return PersianText.tidy(text(name));
    }

    public Caller caller() {
        return caller.get();
    }

    LocalDate today() {
        return Tehran.today(clock);
    }

    /** The Jalali year of today. */
    int thisYear() {
        return JalaliDate.of(Tehran.today(clock)).year();
    }
}
