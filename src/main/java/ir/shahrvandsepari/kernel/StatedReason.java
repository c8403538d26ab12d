package ir.shahrvandsepari.kernel;

/** Why somebody does something, in words for the record: 1 to 300 characters, tidy. */
public final class StatedReason {
    /** Characters. */
    public static final int LONGEST = 300;

    private StatedReason() {}

    /**
     * What was typed, tidy.
     *
     * @throws InvalidValue {@code reason-needed} if nothing was, or too much
     */
    public static String of(String typed) {
        String reason = PersianText.tidy(typed == null ? "" : typed);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new InvalidValue("reason-needed", reason);
        }
        return reason;
    }
}
