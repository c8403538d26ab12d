package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.api.problem.Language;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.journey.Counter;
import ir.shahrvandsepari.journey.InquiryJourney;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What an answer would be, asked in advance. Nobody's name is in it, and nothing is written. */
@Path("v1/eligibility")
@ApplicationScoped
public class EligibilityResource {
    @Inject
    private Counter counter;

    @Inject
    private CurrentCaller caller;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Action.LOOK_IN_ADVANCE)
    public Response ask(@Context UriInfo address, @Context HttpHeaders headers, @Context Request request) {
        QueryFields query = new QueryFields(address);
        RenovationCode code = query.required("renovationCode", RenovationCode::parse);
        Purpose purpose = query.required("purpose", Texts.oneOf(Purpose.class));
        query.done();
        InquiryJourney.Preview preview = counter.eligibility(code, purpose, caller.get());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("renovationCode", code.toString())
                .add("purpose", purpose.name())
                .add("district", code.district())
                .add("decision", DecisionJson.of(preview.decision(), Language.of(headers)))
                .add("amountRial", preview.payable().amount());
        return Tagged.json(
                request, Dated.day(json, "expectedOn", preview.expectedOn()).build());
    }
}
