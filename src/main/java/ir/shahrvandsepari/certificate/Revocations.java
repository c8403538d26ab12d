package ir.shahrvandsepari.certificate;

import static ir.shahrvandsepari.certificate.CanonicalJson.JSON;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.transparency.LogEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Taking answers back: one official asks, another one does it. Every method needs a running transaction. */
@ApplicationScoped
public class Revocations {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RevocationStore store;
    private CertificateStore certificates;
    private Event<AnswerChanged> changes;
    private Clock clock;

    Revocations() {}

    @Inject
    Revocations(RevocationStore store, CertificateStore certificates, Event<AnswerChanged> changes, Clock clock) {
        this.store = store;
        this.certificates = certificates;
        this.changes = changes;
        this.clock = clock;
    }

    /** A revocation whose leaf is not in the log yet. */
    public record Unlogged(CertificateNumber number, LogEntry entry) {}

    /**
     * Notes that an official wants the answer revoked.
     *
     * @param entry the answer, locked
     * @throws Refusal {@code certificate-not-in-force} if it has ended, {@code revocation-requested} if somebody asked
     *     before
     */
    public OffsetDateTime request(RegisterEntry entry, RevocationGrounds grounds, Signatory by) {
        requireStanding(entry);
        OffsetDateTime now = now();
        if (!store.add(entry.number(), grounds, by, now)) {
            throw new Refusal(
                    "revocation-requested", Map.of("number", entry.number().toString()));
        }
        return now;
    }

    /**
     * Revokes the answer, from this second on.
     *
     * @param entry the answer, locked
     * @throws Refusal {@code revocation-not-requested}, {@code second-person-required} if the one who asked approves,
     *     {@code certificate-not-in-force}
     */
    public OffsetDateTime approve(RegisterEntry entry, Signatory by) {
        Revocation asked = requested(entry);
        requireStanding(entry);
        if (asked.requestedBy().equals(by.person().value())) {
            throw new Refusal("second-person-required");
        }
        OffsetDateTime now = now();
        Certificate certificate = certificates.byNumber(entry.number()).orElseThrow();
        store.approve(entry.number(), by, now, statement(certificate, asked.reason(), now));
        certificates.end(
                entry.number(), CertificateState.REVOKED, asked.reason().name(), now);
        changes.fire(new AnswerChanged(entry.number()));
        return now;
    }

    /** What waits for its second person, the oldest first. */
    public List<RevocationRequest> waiting(int limit) {
        return store.waiting(limit);
    }

    /**
     * Ends a request without a revocation: the second person declines it, or the first takes it back. It may be asked anew.
     *
     * @param entry the answer, locked
     * @throws Refusal {@code revocation-not-requested}, {@code certificate-not-in-force}
     */
    public void decline(RegisterEntry entry, Signatory by, WhyDeclined why) {
        requested(entry);
        requireStanding(entry);
        store.decline(entry.number(), by, now(), why);
    }

    private Revocation requested(RegisterEntry entry) {
        return store.find(entry.number())
                .orElseThrow(() -> new Refusal(
                        "revocation-not-requested",
                        Map.of("number", entry.number().toString())));
    }

    /** When somebody asked for this answer's revocation: what a request that is repeated after a crash is told. */
    public OffsetDateTime requestedAt(CertificateNumber number) {
        return store.find(number).orElseThrow().requestedAt();
    }

    /** When the second person agreed. */
    public OffsetDateTime approvedAt(CertificateNumber number) {
        return store.find(number).flatMap(Revocation::approvedAt).orElseThrow();
    }

    /** Approved revocations that the log does not hold yet, oldest first. */
    public List<Unlogged> notLogged(int limit) {
        return store.notLogged(limit).stream()
                .map(revocation -> new Unlogged(
                        revocation.number(), leaf(revocation.statement().orElseThrow())))
                .toList();
    }

    /** Notes where in the log a revocation stands. */
    public void logged(CertificateNumber number, long index) {
        store.logged(number, index);
    }

    /** The leaf: names by its hash the statement that the status list shows in full. */
    static LogEntry leaf(byte[] statement) {
        return LogEntry.of("revocation sha256:" + FactsHash.over(statement));
    }

    private static byte[] statement(Certificate certificate, RevocationReason reason, OffsetDateTime at) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return CanonicalJson.bytes(JSON.createObjectBuilder()
                .add("schema", "separi/revocation/1")
                .add("salt", HexFormat.of().formatHex(salt))
                .add("number", certificate.number().toString())
                .add("factsSha256", certificate.draft().hash().toString())
                .add("reason", reason.name())
                .add("revokedAt", Moment.text(at))
                .build());
    }

    private static void requireStanding(RegisterEntry entry) {
        if (!entry.stands()) {
            throw new Refusal(
                    "certificate-not-in-force", Map.of("number", entry.number().toString()));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(Tehran.ZONE)).truncatedTo(ChronoUnit.SECONDS);
    }
}
