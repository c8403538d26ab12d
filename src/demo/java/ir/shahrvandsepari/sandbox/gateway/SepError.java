package ir.shahrvandsepari.sandbox.gateway;

/** The bank refuses what was asked, with a code of the manual. */
final class SepError extends RuntimeException {
    static final int BAD_PARAMETERS = 5;
    static final int UNKNOWN_TERMINAL = 12;
    static final int NOT_FOUND = 404;

    private static final long serialVersionUID = 1L;

    private final int code;

    SepError(int code) {
        super("code " + code);
        this.code = code;
    }

    int code() {
        return code;
    }
}
