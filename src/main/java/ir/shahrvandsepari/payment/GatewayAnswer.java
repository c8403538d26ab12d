package ir.shahrvandsepari.payment;

import java.util.function.Function;

/** What came back from a gateway: an answer, a refusal with its code, or nothing. Silence is never read as a no. */
public sealed interface GatewayAnswer<T> {
    /** The gateway answered what was asked. */
    record Said<T>(T value) implements GatewayAnswer<T> {}

    /** The gateway answered with an error. Asking again would not help. */
    record Refused<T>(GatewayCode code) implements GatewayAnswer<T> {}

    /** No answer came, or none that can be read: what the gateway did is not known. */
    record Silence<T>(GatewayCode why) implements GatewayAnswer<T> {}

    /** One result for each kind of answer. */
    default <R> R either(
            Function<? super T, R> said, Function<GatewayCode, R> refused, Function<GatewayCode, R> silence) {
        if (this instanceof Said<T> answer) {
            return said.apply(answer.value());
        }
        if (this instanceof Refused<T> answer) {
            return refused.apply(answer.code());
        }
        return silence.apply(((Silence<T>) this).why());
    }
}
