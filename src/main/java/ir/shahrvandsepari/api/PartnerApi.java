package ir.shahrvandsepari.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The partners' door. Resources name their version themselves: {@code @Path("v1/inquiries")}. */
@ApplicationPath("/api")
public class PartnerApi extends Application {}
