package ir.shahrvandsepari.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The contract for people: Swagger UI from our own host, so that it can be read without any other. */
@Path("docs")
@ApplicationScoped
public class DocsResource {
    /** Swagger UI sets styles, and draws its arrows from data addresses. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
    @AllowAnyone
    public Response page() {
        String html = Shipped.text("docs.html").replace("{version}", Shipped.viewerVersion());
        return Response.ok(html).header("Content-Security-Policy", POLICY).build();
    }

    @GET
    @Path("docs.js")
    @Produces("text/javascript;charset=utf-8")
    @AllowAnyone
    public Response script(@Context Request request) {
        return Tagged.bytes(request, Shipped.bytes("docs.js"), "text/javascript;charset=utf-8");
    }

    @GET
    @Path("docs.css")
    @Produces("text/css;charset=utf-8")
    @AllowAnyone
    public Response style(@Context Request request) {
        return Tagged.bytes(request, Shipped.bytes("docs.css"), "text/css;charset=utf-8");
    }
}
