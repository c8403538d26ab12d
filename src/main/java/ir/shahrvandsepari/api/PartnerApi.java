package ir.shahrvandsepari.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The partners' door. Resources name their version themselves: {@code @Path("v1/inquiries")}. */
@ApplicationPath("/api")
public class PartnerApi extends Application {

    /** The contract is {@code /api/v1/openapi.yaml}; the description that Jersey makes up would tell every address. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
