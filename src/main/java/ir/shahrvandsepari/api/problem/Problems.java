package ir.shahrvandsepari.api.problem;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever went wrong into a problem document: the only exception mapper of the API. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Context
    private HttpHeaders headers;

    @Context
    private Request request;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = root(thrown);
        if (cause instanceof WebApplicationException web
                && web.getResponse().getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return web.getResponse();
        }
        Problem problem = problem(cause, request.getMethod());
        Locale locale = Language.of(headers);
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .language(locale)
                .entity(problem.toJson(locale));
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer realm=\"separi\"");
        }
        if (problem.details().get("retryAfterSeconds") instanceof Number seconds) {
            answer.header("Retry-After", seconds);
        }
        if (cause instanceof WebApplicationException web && web.getResponse().getHeaderString("Allow") != null) {
            answer.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }

    private static Problem problem(Throwable cause, String method) {
        if (cause instanceof Refusal refusal) {
            return new Problem(refusal.slug(), refusal.details(), List.of());
        }
        if (cause instanceof BadFields bad) {
            return new Problem("invalid-fields", Map.of(), bad.errors());
        }
        if (cause instanceof InvalidValue value) {
            return new Problem("invalid-fields", Map.of(), List.of(new FieldError(where(value, method), value.code())));
        }
        if (cause instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return new Problem(ProblemStatus.slugOf(web.getResponse().getStatus()));
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "failed, reference " + reference, cause);
        return new Problem("internal-error", Map.of("reference", reference), List.of());
    }

    /** The rooms name a field; here it becomes a place in the body, or a parameter of the query. */
    private static String where(InvalidValue value, String method) {
        String field = value.field();
        if (field == null || field.startsWith("/") || field.startsWith("?")) {
            return field == null ? "" : field;
        }
        return (method.equals("GET") ? "?" : "/") + field;
    }

    /** What the container wrapped: the journeys are EJBs, the providers are called by the framework. */
    private static Throwable root(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof Refusal || at instanceof BadFields || at instanceof InvalidValue) {
                return at;
            }
        }
        return thrown;
    }
}
