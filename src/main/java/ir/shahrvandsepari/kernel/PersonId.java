package ir.shahrvandsepari.kernel;

/**
 * Who somebody is before the law: a person's national id, a legal entity's id, or a foreigner's number. Kept as text,
 * because leading zeros count.
 */
public sealed interface PersonId permits NationalId, LegalId, ForeignerId {

    /** The digits, ASCII, with their leading zeros. */
    String value();

    /**
     * Tells the three kinds apart by length: 10 digits a person, 11 a legal entity, 12 a foreigner.
     *
     * @throws InvalidValue {@code person-id-length}, or what the kind itself finds wrong
     */
    static PersonId parse(String text) {
        String digits = Digits.of(text);
        return switch (digits.length()) {
            case 10 -> NationalId.parse(text);
            case 11 -> LegalId.parse(text);
            case 12 -> ForeignerId.parse(text);
            default -> throw new InvalidValue("person-id-length", text);
        };
    }

    /** For people who may see that it is the same person, not who: {@code 274*****21}. */
    default String masked() {
        String all = value();
        return all.substring(0, 3) + "*".repeat(all.length() - 5) + all.substring(all.length() - 2);
    }
}
