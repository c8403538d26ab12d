package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles may call a resource method; any one suffices. A method with neither this nor {@link AllowAnyone} answers
 * nobody. Without a valid token the answer is 401, with a wrong role 403.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allow {
    Role[] value();
}
