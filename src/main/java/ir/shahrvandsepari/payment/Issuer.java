package ir.shahrvandsepari.payment;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Who gives the number of a payment; within one of them a number is given once. Banks by the three digits of their IBANs. */
public enum Issuer {
    CENTRAL("010"),
    INDUSTRY_AND_MINE("011"),
    MELLAT("012"),
    REFAH("013"),
    MASKAN("014"),
    SEPAH("015"),
    KESHAVARZI("016"),
    MELLI("017"),
    TEJARAT("018"),
    SADERAT("019"),
    EXPORT_DEVELOPMENT("020"),
    POST_BANK("021"),
    TOSEE_TAAVON("022"),
    KARAFARIN("053"),
    PARSIAN("054"),
    EGHTESAD_NOVIN("055"),
    SAMAN("056"),
    PASARGAD("057"),
    SARMAYEH("058"),
    SINA("059"),
    MEHR_IRAN("060"),
    SHAHR("061"),
    GARDESHGARI("064"),
    DEY("066"),
    IRAN_ZAMIN("069"),
    RESALAT("070"),
    MIDDLE_EAST("078"),
    /** The deposit fund of the registry of deeds. */
    DEPOSIT_FUND("DEP"),
    COMMISSION_77("A77");

    private final String code;

    Issuer(String code) {
        this.code = code;
    }

    /** Three characters; for a bank those that stand in its IBANs. */
    public String code() {
        return code;
    }

    public boolean isBank() {
        return this != DEPOSIT_FUND && this != COMMISSION_77;
    }

    /** @throws IllegalArgumentException for a code that nobody has */
    static Issuer of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("issuer " + code));
    }

    /** As people call it. */
    public String name(Locale language) {
        return ResourceBundle.getBundle("i18n.payment", language).getString("issuer." + name());
    }
}
