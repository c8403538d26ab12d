package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.journey.DeclarationJourney;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;

/** Sends an owner a code, by which the owner declares over the telephone that nothing has changed. */
@Path("v1/declaration-codes")
@ApplicationScoped
public class DeclarationCodeResource {
    @Inject
    private DeclarationJourney declarations;

    @Inject
    private CurrentCaller caller;

    /** The same request again sends nothing more. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Action.SEND_DECLARATION_CODE)
    @Idempotent
    public Response send(JsonBody body) {
        RenovationCode code = body.required("renovationCode", RenovationCode::parse);
        PersonId owner = body.required("nationalId", PersonId::parse);
        body.done();
        DeclarationJourney.Sent sent = declarations.send(code, owner, caller.get());
        JsonObject answer = Json.createObjectBuilder()
                .add("sentTo", sent.to().masked())
                .add(
                        "validUntil",
                        sent.validUntil()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atZone(Tehran.ZONE)
                                .toOffsetDateTime()
                                .toString())
                .build();
        return Response.accepted(answer).build();
    }
}
