package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource method does; which roles may is the {@link ir.shahrvandsepari.access.RoleMatrix}. A method with neither this nor {@link AllowAnyone} answers
 * nobody. Without a valid token the answer is 401, with a wrong role 403.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allow {
    Action value();
}
