package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.RequestKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Set;

/**
 * The back half of idempotency: keeps the answer before it goes out, so that whoever received it will receive it again.
 * What says nothing about the request itself (who may, too often, our own failure) is not kept: the key is free again.
 */
@Provider
@Idempotent
@ApplicationScoped
public class AnswerKeeper implements ContainerResponseFilter, WriterInterceptor {

    private static final String STATUS = "separi.answer-status";
    private static final Set<Integer> NOT_KEPT = Set.of(401, 403, 429);

    @Inject
    private RequestKeys keys;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (request.getProperty(OnceOnly.BODY) instanceof SpooledBody body) {
            body.close();
        }
        if (response.getStatus() >= 500 || NOT_KEPT.contains(response.getStatus())) {
            keys.released();
        } else if (!response.hasEntity()) {
            keys.answered(new RequestKeys.Answered(response.getStatus(), null, location(response), new byte[0]));
        } else {
            request.setProperty(STATUS, response.getStatus());
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(STATUS) instanceof Integer status)) {
            context.proceed();
            return;
        }
        OutputStream client = context.getOutputStream();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        context.setOutputStream(answer);
        context.proceed();
        keys.answered(new RequestKeys.Answered(
                status,
                context.getMediaType().toString(),
                Objects.toString(context.getHeaders().getFirst("Location"), null),
                answer.toByteArray()));
        client.write(answer.toByteArray());
    }

    private static String location(ContainerResponseContext response) {
        return response.getLocation() == null ? null : response.getLocation().toString();
    }
}
