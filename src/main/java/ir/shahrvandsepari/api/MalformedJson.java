package ir.shahrvandsepari.api;

import ir.shahrvandsepari.kernel.Refusal;

/** A body that is not one JSON object in UTF-8 (400). */
class MalformedJson extends Refusal {

    private static final long serialVersionUID = 1L;

    MalformedJson(Throwable cause) {
        super("malformed-json");
        if (cause != null) {
            initCause(cause);
        }
    }
}
