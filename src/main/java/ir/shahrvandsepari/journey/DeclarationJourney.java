package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CodeSubject;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.access.OneTimeCodeBook;
import ir.shahrvandsepari.access.OneTimeCodeBook.Recipient;
import ir.shahrvandsepari.access.OneTimeCodeBook.Trial;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeBook;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.PropertyFile;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The owner's declaration over the telephone: a code goes to the mobile on the municipality's record, never to one that came
 * with a request; who reads it back to the office has declared.
 */
@Stateless
public class DeclarationJourney {
    @Inject
    private OneTimeCodeBook codes;

    @Inject
    private PropertyBook properties;

    @Inject
    private OfficeBook offices;

    @Inject
    private NoticeOutbox outbox;

    /** Where a code went, and until when it is taken. */
    public record Sent(Mobile to, Instant validUntil) {}

    /**
     * Sends a code to an owner on record.
     *
     * @throws Refusal {@code no-mobile-on-record}, the same whether this is no owner or one without a number: the address is
     *     no way to ask who owns what; {@code office-suspended}; {@code too-many-requests} after three in ten minutes
     */
    public Sent send(RenovationCode code, PersonId person, Caller caller) {
        Office office = caller.officeId().stream()
                .mapToObj(offices::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Refusal("not-your-role"));
        Gates.requireNotSuspended(office);
        Mobile mobile = properties.file(code).map(PropertyFile::owners).stream()
                .flatMap(Collection::stream)
                .filter(owner -> owner.id().equals(person))
                .map(Owner::mobile)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Refusal("no-mobile-on-record"));
        Recipient recipient = new Recipient(person, mobile, Login.of(caller.login()));
        OneTimeCodeBook.Sent sent = codes.send(subject(office.id(), code), recipient);
        Map<String, String> words = Map.of(
                "property",
                code.toString(),
                "office",
                office.name(),
                "code",
                sent.code().value());
        outbox.sms(mobile, NoticeTemplate.DECLARATION_CODE, words, "declaration");
        return new Sent(mobile, sent.validUntil());
    }

    /**
     * Looks at the code that a filing brought, and counts the try: a transaction of its own, before the case is recorded.
     *
     * @return RIGHT for a filing that needs none
     */
    public Trial tried(Filing filing, Caller caller) {
        OneTimeCode code = filing.declaration().code().orElse(null);
        if (code == null) {
            return Trial.RIGHT;
        }
        boolean anyOwner = filing.applicant().capacity() == Capacity.AGENT;
        return codes.tried(
                subject(caller.officeId().orElse(0), filing.code()),
                code,
                person -> anyOwner || person.equals(filing.applicant().id()));
    }

    /** Uses the code for the case that it opened, in the case's own transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void use(Inquiry inquiry) {
        inquiry.filing().declaration().code().ifPresent(code -> {
            CodeSubject caseOfCode = new CodeSubject(inquiry.trackingCode().value());
            if (!codes.use(subject(inquiry.officeId(), inquiry.code()), code, caseOfCode)) {
                throw wrong(Trial.EXPIRED);
            }
        });
    }

    /** @throws InvalidValue that says what is wrong with the code */
    static void requireRight(Trial trial) {
        if (trial != Trial.RIGHT) {
            throw wrong(trial);
        }
    }

    /** What to say of a code that was not right. */
    static InvalidValue wrong(Trial trial) {
        String field = "/ownerDeclaration/code";
        return switch (trial) {
            case RIGHT -> throw new IllegalArgumentException("nothing is wrong with it");
            case WRONG -> new InvalidValue("one-time-code-wrong", field, null);
            case EXPIRED -> new InvalidValue("one-time-code-expired", field, null);
            case SPENT -> new InvalidValue("one-time-code-spent", field, null);
        };
    }

    private static CodeSubject subject(long officeId, RenovationCode code) {
        return new CodeSubject("declaration " + officeId + " " + code);
    }
}
