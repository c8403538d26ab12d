package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Lets a request through to its resource method: who may is said there by {@link Allow} or {@link AllowAnyone}. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class Gate implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private CurrentCaller current;

    @Override
    public void filter(ContainerRequestContext request) {
        if (current.isTokenUnread()) {
            throw new Refusal("unavailable");
        }
        if (current.isTokenRefused()) {
            throw new Refusal("token-refused");
        }
        Allow allow = resource.getResourceMethod().getAnnotation(Allow.class);
        if (allow == null && resource.getResourceMethod().isAnnotationPresent(AllowAnyone.class)) {
            return;
        }
        Caller caller = current.get();
        if (current.tokenId().isEmpty()) {
            // a desk's session opens no resource: a foreign page could ride on its cookie
            throw new Refusal("token-required");
        }
        if (allow == null || !RoleMatrix.may(caller, allow.value())) {
            throw new Refusal("not-your-role");
        }
    }
}
