package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.api.problem.Language;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.Counter;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Filing an inquiry, reading it, taking it back. */
@Path("v1/inquiries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InquiryResource {
    @Inject
    private Counter counter;

    @Inject
    private InquiryAnswers answers;

    @Inject
    private CurrentCaller caller;

    /** Which office files which purpose is looked at in the corridor; here it must be an office at all. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Action.FILE_INQUIRY)
    @Idempotent
    public Response file(JsonBody body, @Context HttpHeaders headers) {
        TrackingCode code = counter.file(InquiryRequest.read(body, caller.get()), caller.get());
        return Response.created(URI.create("/api/v1/inquiries/" + code))
                .entity(open(code, headers))
                .build();
    }

    @GET
    @Path("{trackingCode}")
    @Allow(Action.FOLLOW_INQUIRY)
    public Response read(
            @PathParam("trackingCode") String trackingCode, @Context HttpHeaders headers, @Context Request request) {
        return Tagged.json(request, open(parse(trackingCode), headers));
    }

    /** No body. */
    @POST
    @Path("{trackingCode}/withdrawal")
    @Allow(Action.WITHDRAW_INQUIRY)
    @Idempotent
    public JsonObject withdraw(@PathParam("trackingCode") String trackingCode, @Context HttpHeaders headers) {
        TrackingCode code = parse(trackingCode);
        counter.withdraw(code, caller.get());
        return open(code, headers);
    }

    private JsonObject open(TrackingCode code, HttpHeaders headers) {
        return answers.open(code, caller.get(), Language.of(headers));
    }

    /** What is no tracking code names no inquiry, so it is not found rather than wrong. */
    static TrackingCode parse(String trackingCode) {
        try {
            return TrackingCode.parse(trackingCode);
        } catch (InvalidValue e) {
            throw new Refusal("not-found");
        }
    }
}
