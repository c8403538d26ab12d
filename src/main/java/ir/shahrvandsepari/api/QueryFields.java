package ir.shahrvandsepari.api;

import ir.shahrvandsepari.api.problem.BadFields;
import ir.shahrvandsepari.api.problem.FieldError;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The query parameters of a request, read one by one; what is wrong is gathered and refused together (422). */
public final class QueryFields {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final MultivaluedMap<String, String> parameters;
    private final List<FieldError> errors = new ArrayList<>();

    public QueryFields(UriInfo address) {
        parameters = address.getQueryParameters();
    }

    /** A parameter that may be there. */
    public <T> Optional<T> optional(String name, Function<String, T> parse) {
        String text = parameters.getFirst(name);
        return text == null || text.isBlank() ? Optional.empty() : FieldParsing.parse(text, parse, c -> wrong(name, c));
    }

    /** A parameter that must be there; null if it is missing or wrong, which {@link #done()} tells. */
    public <T> T required(String name, Function<String, T> parse) {
        String text = parameters.getFirst(name);
        if (text == null || text.isBlank()) {
            wrong(name, "required");
            return null;
        }
        return FieldParsing.parse(text, parse, code -> wrong(name, code)).orElse(null);
    }

    /** {@code limit}: 1 to 200, 50 where nothing is said. */
    public int limit() {
        return optional("limit", QueryFields::limit).orElse(USUAL);
    }

    /** {@code after}: where the list goes on. */
    public OptionalLong after() {
        return optional("after", Cursor::parse).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    public void wrong(String name, String code) {
        errors.add(new FieldError("?" + name, code));
    }

    /** @throws BadFields if any parameter was wrong or missing */
    public void done() {
        if (!errors.isEmpty()) {
            throw new BadFields(errors);
        }
    }

    private static int limit(String text) {
        String digits = PersianText.asciiDigits(text);
        if (!digits.matches("[1-9][0-9]{0,2}") || Integer.parseInt(digits) > MOST) {
            throw new InvalidValue("limit-out-of-range", text);
        }
        return Integer.parseInt(digits);
    }
}
