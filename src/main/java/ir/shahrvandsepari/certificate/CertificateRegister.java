package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.eligibility.Eligible;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.payment.Settlement;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.transparency.InclusionProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The register of answers: prepare, seal, keep the seal, issue, in this order and each at most once. Every method but
 * {@link #seal} needs a running transaction; {@code seal} must have none, because no row may stay locked while a key
 * works.
 */
@ApplicationScoped
public class CertificateRegister {

    private CertificateStore store;
    private AnswerStore answers;
    private Seal seal;
    private Event<AnswerChanged> changes;
    private Clock clock;
    private String issuer;

    CertificateRegister() {}

    @Inject
    CertificateRegister(
            CertificateStore store,
            AnswerStore answers,
            Seal seal,
            Event<AnswerChanged> changes,
            Clock clock,
            @ConfigProperty(name = "separi.public-url") String publicUrl) {
        this.store = store;
        this.answers = answers;
        this.seal = seal;
        this.changes = changes;
        this.clock = clock;
        this.issuer = URI.create(publicUrl).getAuthority();
    }

    /**
     * Numbers the answer and freezes its facts. To be called last in its transaction: from here to the commit, every
     * other answer of the district waits for its number.
     */
    public PreparedCertificate prepare(Eligible decision, Settlement settlement, AnswerSubject subject) {
        CertificateDraft draft = Drafting.of(subject, decision, now().toLocalDate());
        return prepare(draft, GroundsFacts.of(decision), GroundsFacts.of(settlement));
    }

    PreparedCertificate prepare(CertificateDraft about, JsonObject decision, JsonObject settlement) {
        OffsetDateTime now = now();
        VerificationCode code = VerificationCode.random();
        AnswerFacts facts = new AnswerFacts(withRepeat(about, now.toLocalDate()), code, now)
                .with("decision", decision)
                .with("settlement", settlement);
        Validity validity = Validity.from(now.toLocalDate(), about.validityMonths());
        CertificateNumber number =
                store.nextNumber(JalaliDate.of(now.toLocalDate()).year(), about.district());
        Certificate.Draft draft = new Certificate.Draft(
                number,
                about.inquiryId(),
                code,
                facts.frozenAs(number),
                about.file().property().code(),
                about.share());
        store.add(draft, about, validity.until(), now);
        return new PreparedCertificate(draft);
    }

    /** Seals the stored facts. Two seals of one answer differ, so the one that {@link #keepSeal} gives back counts. */
    public SealedCertificate seal(PreparedCertificate prepared) {
        byte[] claims = SealedClaims.of(prepared, issuer).cbor();
        return new SealedCertificate(
                prepared.draft(), CoseSign1.sealedBy(seal, claims).bytes());
    }

    /** Keeps the seal, unless one is kept already: then gives that one back. */
    public SealedCertificate keepSeal(SealedCertificate sealed) {
        if (store.keepSeal(sealed, now())) {
            return sealed;
        }
        Certificate kept = store.byNumber(sealed.number()).orElseThrow();
        return kept instanceof IssuedCertificate issued
                ? new SealedCertificate(issued.draft(), issued.cose())
                : (SealedCertificate) kept;
    }

    /**
     * Makes the answer public, and ends the owner's earlier unused ones as far as all together would exceed the share
     * held. Doing it again gives back what was done, and ends nothing.
     *
     * @throws IllegalArgumentException if the proof is not that of this answer
     */
    public Issue issue(SealedCertificate sealed, InclusionProof proof) {
        if (!proof.holdsFor(sealed.logEntry())) {
            throw new IllegalArgumentException("the proof is not that of " + sealed.number());
        }
        OffsetDateTime now = now();
        IssuedCertificate issued = new IssuedCertificate(sealed, proof.index(), proof.tlogProof());
        List<LiveAnswer> superseded = supersededBy(sealed, now);
        if (!store.publish(issued, now)) {
            return new Issue((IssuedCertificate) store.byNumber(sealed.number()).orElseThrow(), List.of());
        }
        superseded.forEach(old -> {
            store.end(old.number(), CertificateState.SUPERSEDED, sealed.number().toString(), now);
            changes.fire(new AnswerChanged(old.number()));
        });
        return new Issue(issued, superseded);
    }

    /**
     * What issuing brought about.
     *
     * @param certificate the public answer
     * @param superseded earlier answers that ended by it; their addressees have to be told
     */
    public record Issue(IssuedCertificate certificate, List<LiveAnswer> superseded) {}

    /** Ends an answer that can never be issued; its number stays in the register as void, with the reason. */
    public void voidNumber(CertificateNumber number, String reason) {
        if (!store.end(number, CertificateState.VOID, reason, now())) {
            throw new IllegalStateException(number + " cannot be made void any more");
        }
    }

    /** The answer with this number, as far as it has come; void numbers are not found. */
    public Optional<Certificate> byNumber(CertificateNumber number) {
        return store.byNumber(number);
    }

    /** The answer of a case, as far as it has come. */
    public Optional<Certificate> ofInquiry(long inquiryId) {
        return store.byInquiry(inquiryId);
    }

    /** How an answer stands. */
    public Optional<RegisterEntry> look(CertificateNumber number) {
        return answers.find(number);
    }

    /** How an answer stands; its row is locked until the transaction ends. */
    public Optional<RegisterEntry> lock(CertificateNumber number) {
        return answers.lock(number);
    }

    /** Cases whose answer was begun at least so long ago and is not public yet, oldest first. */
    public List<Long> unfinished(Duration age, int limit) {
        return store.unfinished(now().minus(age), limit);
    }

    /**
     * What of an owner's share has been sold by deeds that the books do not show yet.
     *
     * @param held the share on file now; answers given for another share are in the books by now
     * @param since first day of the ownership on file, if known; earlier deeds are in the books by now
     */
    public Dang usedShare(RenovationCode property, PersonId owner, Dang held, Optional<LocalDate> since) {
        LocalDate today = now().toLocalDate();
        return Shares.used(held, answers.ofOwner(property, owner, today, since.orElse(LocalDate.EPOCH)));
    }

    /**
     * The mark "used", set by the addressee once.
     *
     * @param entry the answer, locked
     * @throws Refusal {@code certificate-not-in-force} if it has ended, {@code already-used} if it bears the mark
     * @throws InvalidValue {@code deed-date-outside-validity}
     */
    public void markUsed(RegisterEntry entry, UsedMark mark) {
        Deed deed = mark.deed();
        if (entry.used().isPresent()) {
            throw new Refusal(
                    "already-used", Map.of("deedNumber", entry.used().get().number()));
        }
        if (!entry.stands()) {
            throw new Refusal(
                    "certificate-not-in-force", Map.of("number", entry.number().toString()));
        }
        LocalDate issuedOn = Tehran.dayOf(entry.publishedAt().orElseThrow().toInstant());
        OffsetDateTime now = now();
        boolean future = deed.date().isAfter(now.toLocalDate());
        if (future || deed.date().isBefore(issuedOn) || deed.date().isAfter(entry.validUntil())) {
            throw new InvalidValue(
                    "deed-date-outside-validity", "deedDate", deed.date().toString());
        }
        if (!answers.markUsed(entry.number(), mark, now)) {
            throw new Refusal("already-used", Map.of("deedNumber", ""));
        }
        changes.fire(new AnswerChanged(entry.number()));
    }

    private CertificateDraft withRepeat(CertificateDraft about, LocalDate today) {
        if (about.share().isPresent()) {
            return about; // a transfer answer is not repeated but superseded
        }
        return answers.inForce(about.file().property().code(), about.purpose(), today)
                .map(earlier -> about.withRemark(Sentences.of("remark.repeat", earlier.onPaper())))
                .orElse(about);
    }

    private List<LiveAnswer> supersededBy(SealedCertificate sealed, OffsetDateTime now) {
        Optional<CertificateDraft.Share> asked = sealed.draft().share();
        if (asked.isEmpty()) {
            return List.of();
        }
        CertificateDraft.Share share = asked.get();
        RenovationCode property = sealed.draft().property();
        answers.lockShares(property, share.owner());
        List<LiveAnswer> earlier = answers.ofOwner(property, share.owner(), now.toLocalDate(), LocalDate.EPOCH);
        return Shares.superseded(share.held(), share.asked(), earlier);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(Tehran.ZONE));
    }
}
