package ir.shahrvandsepari.notice;

import java.util.List;
import java.util.Locale;

/** What we tell people by text message. The words stand in {@code i18n/notice} under {@code sms.<name>}. */
public enum NoticeTemplate {
    /** to every owner on record when somebody asks about the property */
    INQUIRY_FILED("property", "office", "purpose", "trackingCode", "link"),
    /** to every owner on record when an office changes who asks, or for what */
    INQUIRY_CORRECTED("property", "office", "purpose", "trackingCode", "link"),
    /** to every owner on record when an answer was issued */
    CERTIFICATE_ISSUED("property", "office", "purpose", "number", "link"),
    /** to every owner on record and the addressee when an answer is taken back */
    CERTIFICATE_REVOKED("number", "link"),
    /** to the addressee of an answer whose place a later one took */
    CERTIFICATE_SUPERSEDED("number", "link"),
    /** to the client of an office who is to pay */
    PAYMENT_LINK("amount", "property", "link"),
    /** to the applicant when a payment is confirmed */
    PAYMENT_CONFIRMED("amount", "property", "number"),
    /** to the applicant when money came that no bill could take */
    PAYMENT_CREDITED("amount", "property", "number"),
    /** to the applicant when a payment was sent back */
    PAYMENT_REVERSED("amount", "property", "number"),
    /** to the applicant when a payment came to nothing */
    PAYMENT_FAILED("amount", "property", "number"),
    /** to the applicant when the deposit of a disputed debt was entered */
    DEPOSIT_ENTERED("amount", "property", "number"),
    /** to the applicant when the commission has decided what is owed of a disputed debt */
    DISPUTE_DECIDED("amount", "property", "number"),
    /** to an owner who is to declare over the telephone that nothing has changed */
    DECLARATION_CODE("property", "office", "code"),
    /** to the applicant and the office when a case goes back for correction */
    CASE_RETURNED("property", "until", "trackingCode"),
    /** to the applicant and the office when it was not corrected in time */
    CASE_NOT_CORRECTED("property", "trackingCode"),
    /** to the applicant and the office when two people of the district refuse it, or the rules once it was on its way */
    CASE_REFUSED("property", "trackingCode"),
    /** to the applicant and the office when the clock of a case is stopped */
    CASE_PAUSED("property", "trackingCode"),
    /** to the applicant and the office when a case gets another deadline */
    CASE_DUE_ON("property", "until", "trackingCode"),
    /** to the applicant and the office when another district answers the case from now on */
    CASE_HANDED_OVER("property", "district", "trackingCode"),
    /** to the applicant and the office when another case takes up the same request */
    CASE_MERGED("property", "trackingCode", "survivor"),
    /** to an inspector who was drawn to visit a property */
    VISIT_DRAWN("property", "link"),
    /** to the holder of an account that was locked */
    SIGN_IN_LOCKED("minutes"),
    /** to somebody who gets an account */
    ACCOUNT_GIVEN("login", "from", "link"),
    /** to the holder of an account who is to choose a new password */
    PASSWORD_OPENED("login", "until", "link"),
    /** to the holder of an account who chooses a password */
    PASSWORD_CODE("login", "code"),
    /** to the holder of an account whose password was changed */
    PASSWORD_CHANGED("login"),
    /** to the telephone that was on record of somebody who has an account */
    MOBILE_REPLACED("login"),
    /** to the telephone that is on record instead */
    MOBILE_ENTERED("login"),
    /** to the experts of a district on the working day before cases are due */
    DEADLINE_NEAR("count", "district", "link"),
    /** to the managers of a district on the day on which cases are due */
    DEADLINE_TODAY("count", "district", "link"),
    /** to the municipality when the deadline of cases has passed */
    DEADLINE_PASSED("count", "district", "link");

    private final List<String> names;

    NoticeTemplate(String... names) {
        this.names = List.of(names);
    }

    /** What the message must be told. */
    public List<String> names() {
        return names;
    }

    /** The words that it is shipped with. */
    public NoticeText shipped() {
        return new NoticeText(NoticeOutbox.WORDS.getString(key()));
    }

    /** A likely value of a name, to look at. */
    static String sample(String name) {
        return NoticeOutbox.WORDS.getString("sample." + name);
    }

    String key() {
        return "sms." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
