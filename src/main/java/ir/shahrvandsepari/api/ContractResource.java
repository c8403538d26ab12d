package ir.shahrvandsepari.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The contract of this API, OpenAPI 3.1: written first, and compared with the running application by a test. */
@Path("v1/openapi.yaml")
@ApplicationScoped
public class ContractResource {
    private static final String YAML = "application/yaml";

    @GET
    @Produces(YAML)
    @AllowAnyone
    public Response read(@Context Request request) {
        return Tagged.bytes(request, Shipped.bytes("openapi.yaml"), YAML);
    }
}
