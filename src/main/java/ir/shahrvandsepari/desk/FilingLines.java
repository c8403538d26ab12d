package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Callers;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.FilingCorrection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between two filings, in words and side by side. */
@Named
@ApplicationScoped
public class FilingLines {

    @Inject
    private FiledWords filed;

    @Inject
    private Callers callers;

    /** One field; empty where it was not there. */
    public record Line(String field, String before, String after) {}

    public List<Line> of(FilingCorrection correction) {
        return between(correction.before(), correction.after());
    }

    /** Who corrected it. */
    public String by(FilingCorrection correction) {
        return callers.byLogin(correction.by())
                .map(Caller::displayName)
                .orElse(correction.by().value());
    }

    /** The newest correction first. */
    public List<FilingCorrection> newestFirst(List<FilingCorrection> corrections) {
        List<FilingCorrection> reversed = new ArrayList<>(corrections);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Only what differs, in the order of the form. */
    public List<Line> between(Filing before, Filing after) {
        Map<String, String> then = filed.named(before);
        Map<String, String> now = filed.named(after);
        Set<String> fields = new LinkedHashSet<>(then.keySet());
        fields.addAll(now.keySet());
        return fields.stream()
                .map(field -> new Line(field, then.getOrDefault(field, ""), now.getOrDefault(field, "")))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }
}
