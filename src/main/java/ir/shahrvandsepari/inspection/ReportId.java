package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.util.UUID;

/** The name that a telephone gives to a report before it sends anything: the same report sent twice stays one. */
public record ReportId(UUID value) {

    /** @throws InvalidValue {@code report-id-malformed} */
    public static ReportId parse(String text) {
        if (text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new InvalidValue("report-id-malformed", text);
        }
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
