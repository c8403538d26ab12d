package ir.shahrvandsepari.notice;

/** A message as it leaves. */
public record SmsText(String value) {
    /** Characters of a message that is alone, and of each part of a longer one, whose header takes three (3GPP TS 23.040). */
    private static final int ALONE = 70;

    private static final int PART = 67;

    /** Characters as networks count Persian messages: UCS-2 units. */
    public int characters() {
        return value.length();
    }

    /** How many messages are charged for it. */
    public int parts() {
        return characters() <= ALONE ? 1 : (characters() + PART - 1) / PART;
    }
}
