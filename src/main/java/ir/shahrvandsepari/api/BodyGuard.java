package ir.shahrvandsepari.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Bounds every request body, by its announced length at once and by what really comes while it is read. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class BodyGuard implements ContainerRequestFilter {

    private static final long USUAL_LIMIT = 64 * 1024;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return;
        }
        BodyLimit said = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        long limit = said == null ? USUAL_LIMIT : said.value();
        if (announced(request) > limit) {
            throw new BodyTooLarge(limit);
        }
        request.setEntityStream(new BoundedStream(request.getEntityStream(), limit));
    }

    /** Jersey's own {@code getLength} ends at two gigabytes. */
    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
    }
}
