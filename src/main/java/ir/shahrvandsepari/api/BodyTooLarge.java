package ir.shahrvandsepari.api;

import ir.shahrvandsepari.kernel.Refusal;
import java.util.Map;

/** A request body beyond the limit of its resource method (413). */
class BodyTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("body-too-large", Map.of("limitBytes", limit));
    }
}
