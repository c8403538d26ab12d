package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.Moment;
import ir.shahrvandsepari.certificate.RevocationGrounds;
import ir.shahrvandsepari.certificate.RevocationReason;
import ir.shahrvandsepari.journey.RevocationJourney;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;

/** Taking an answer back: two calls by two people. */
@Path("v1/certificates/{number}/revocation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RevocationResource {

    private static final int LONGEST_REMARK = 500;

    @Inject
    private RevocationJourney journey;

    @Inject
    private CurrentCaller caller;

    /** A manager of the district asks: {@code {"reason","remark"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Action.REQUEST_REVOCATION)
    @Idempotent
    public Response request(@PathParam("number") String number, JsonBody body) {
        CertificateNumber parsed = CertificateResource.parse(number);
        RevocationReason reason = body.required("reason", Texts.oneOf(RevocationReason.class));
        String remark = body.optional("remark", Texts.atMost(LONGEST_REMARK)).orElse("");
        body.done();
        OffsetDateTime at = journey.request(parsed, new RevocationGrounds(reason, remark), caller.get());
        JsonObject answer = state(parsed, "requested")
                .add("reason", reason.name())
                .add("requestedAt", Moment.text(at))
                .build();
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    /** Another manager revokes; no body. */
    @POST
    @Path("approval")
    @Allow(Action.APPROVE_REVOCATION)
    @Idempotent
    public JsonObject approve(@PathParam("number") String number) {
        CertificateNumber parsed = CertificateResource.parse(number);
        OffsetDateTime at = journey.approve(parsed, caller.get());
        return state(parsed, "revoked").add("revokedAt", Moment.text(at)).build();
    }

    private static JsonObjectBuilder state(CertificateNumber number, String state) {
        return Json.createObjectBuilder().add("number", number.toString()).add("state", state);
    }
}
