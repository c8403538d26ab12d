package ir.shahrvandsepari.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that answers a POST which changes something: {@code Idempotency-Key} is required, the answer is
 * kept and given again. The journey ties its effect to the key by {@link ir.shahrvandsepari.access.RequestKeys#tie}.
 * (On a type: the filters that see to it.)
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
