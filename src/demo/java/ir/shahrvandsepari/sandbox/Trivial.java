package ir.shahrvandsepari.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The least that a resource can do: what the benchmark measures everything else against. */
@Path("trivial")
@ApplicationScoped
public class Trivial {
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String answer() {
        return "{\"ok\":true}";
    }
}
