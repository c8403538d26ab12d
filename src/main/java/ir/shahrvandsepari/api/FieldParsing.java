package ir.shahrvandsepari.api;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns one text of a request into a value, or tells the code of what is wrong with it. */
final class FieldParsing {

    private FieldParsing() {}

    static <T> Optional<T> parse(String text, Function<String, T> parse, Consumer<String> wrong) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            wrong.accept("MALFORMED");
            return Optional.empty();
        }
    }
}
