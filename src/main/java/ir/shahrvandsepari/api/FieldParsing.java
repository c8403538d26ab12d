package ir.shahrvandsepari.api;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns one text of a request into a value, or tells the code of what is wrong with it. */
final class FieldParsing {

    private FieldParsing() {}

    static <T> Optional<T> parse(String text, Function<String, T> parse, Consumer<String> wrong) {
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidValue e) {
            wrong.accept(e.code());
        } catch (IllegalArgumentException | DateTimeException e) {
            wrong.accept("malformed");
        }
        return Optional.empty();
    }
}
