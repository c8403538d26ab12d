package ir.shahrvandsepari.access;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Ties the effect of a request to its {@code Idempotency-Key}, so that key and effect can never disagree.
 *
 * <p>A journey that does something for a request calls {@link #tie} inside the transaction of the effect. If the process
 * dies before the answer is stored, the same request finds the subject and answers from it instead of doing the thing
 * again. Where no key came along (desks, timers) nothing happens.
 */
@ApplicationScoped
public class RequestKeys {

    /**
     * Writes the subject of the effect beside the key of the running request.
     *
     * @param subject what came into being, such as a tracking code
     * @throws RuntimeException {@code request-taken-over} if the key was taken over by a retry
     *     meanwhile: the effect must roll back
     */
    public void tie(String subject) {
        throw new UnsupportedOperationException();
    }
}
