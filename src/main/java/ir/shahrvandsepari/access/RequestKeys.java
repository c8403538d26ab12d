package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Idempotency keys: one request, one effect, one answer, whatever dies in between.
 *
 * <ol>
 *   <li>The door <em>claims</em> the key before anything is done. A second request with the same key is told that the
 *       first is still running, or gets its stored answer.
 *   <li>The journey <em>ties</em> its effect to the claim inside the transaction of the effect: the two are durable
 *       together or not at all. A claim that was taken over meanwhile cannot be tied, and the effect rolls back.
 *   <li>The door stores the <em>answer</em> afterwards.
 * </ol>
 *
 * <p>A claim lasts {@link #CLAIM}. If the process dies, the next request with the key takes the claim over: with a
 * subject tied it answers from that, without one it does the work. Claims and answers are written without waiting for
 * the disk: a claim always reaches it before the effect that is tied to it, and a lost answer is made again.
 */
@ApplicationScoped
public class RequestKeys {

    /** Longer than a request takes; whoever is slower is overtaken and cannot tie its effect any more. */
    static final Duration CLAIM = Duration.ofSeconds(10);

    static final Duration KEPT = Duration.ofHours(48);

    @Inject
    private RequestKeyRows rows;

    @Inject
    private RunningRequest running;

    @Inject
    private Clock clock;

    /** What came of claiming a key. */
    public sealed interface Claimed permits Owned, Answered, Running, OtherBody {}

    /** The request may go on. */
    public record Owned() implements Claimed {}

    /** It was answered before: give this answer again. */
    public record Answered(int status, String contentType, String location, byte[] body) implements Claimed {}

    /** The same request is being worked on; ask again in so many seconds. */
    public record Running(long seconds) implements Claimed {}

    /** The key was used with another body. */
    public record OtherBody() implements Claimed {}

    /**
     * A key as a client chose it.
     *
     * @param scope whose key it is and where: token and path
     * @param key as the client sent it
     */
    public record Key(String scope, String key) {
        byte[] hash() {
            return Sha256.of(scope + '\n' + key);
        }
    }

    /**
     * Claims a key for the running request.
     *
     * @param bodyHash SHA-256 of the raw body
     */
    public Claimed claim(Key key, byte[] bodyHash) {
        byte[] id = key.hash();
        UUID claim = UUID.randomUUID();
        Instant now = clock.instant();
        Optional<RequestKeyRows.Row> taken = rows.claim(id, bodyHash, claim, now, now.plus(CLAIM));
        if (taken.isPresent()) {
            running.has(id, claim, taken.get().subject());
            return new Owned();
        }
        return rows.find(id).map(row -> held(row, bodyHash, now)).orElseGet(() -> new Running(1));
    }

    private static Claimed held(RequestKeyRows.Row row, byte[] bodyHash, Instant now) {
        if (!java.security.MessageDigest.isEqual(row.bodyHash(), bodyHash)) {
            return new OtherBody();
        }
        if (row.answer() != null) {
            return row.answer();
        }
        return new Running(Math.max(1, Duration.between(now, row.claimedUntil()).toSeconds()));
    }

    /**
     * Writes the subject of the effect beside the key of the running request, in the caller's transaction. Where no key
     * came along (desks, timers) nothing happens.
     *
     * @param subject what came into being, such as a tracking code
     * @throws Refusal {@code request-taken-over} if a retry took the claim over meanwhile: the effect must roll back
     */
    public void tie(String subject) {
        if (isKeyed() && !rows.tie(running.id(), running.claim(), subject)) {
            throw new Refusal("request-taken-over");
        }
    }

    /** What an earlier run of the same request brought into being before it died; answer from this, do nothing anew. */
    public Optional<String> tied() {
        return isKeyed() ? Optional.ofNullable(running.subject()) : Optional.empty();
    }

    /** Keeps the answer of the running request. */
    public void answered(Answered answer) {
        if (isKeyed()) {
            rows.answer(running.id(), running.claim(), answer);
            running.done();
        }
    }

    /** Gives the claim back without an answer: the same request may try again at once. */
    public void released() {
        if (isKeyed()) {
            rows.release(running.id(), running.claim());
            running.done();
        }
    }

    /** Forgets keys older than 48 hours; returns how many. */
    public int forgetOld() {
        return rows.deleteBefore(clock.instant().minus(KEPT));
    }

    private boolean isKeyed() {
        try {
            return running.id() != null;
        } catch (ContextNotActiveException e) {
            return false;
        }
    }
}
