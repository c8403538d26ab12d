package ir.shahrvandsepari.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every POST that changes something: {@code Idempotency-Key} is required, the answer is stored and given again. The
 * journey ties its effect to the key by {@link ir.shahrvandsepari.access.RequestKeys#tie}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
