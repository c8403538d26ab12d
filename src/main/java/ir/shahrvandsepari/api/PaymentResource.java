package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.PaymentJourney;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.ReturnUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Paying the bill of an inquiry at the bank's gateway. */
@Path("v1/inquiries/{trackingCode}/payments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PaymentResource {
    @Inject
    private PaymentJourney journey;

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "separi.demo", defaultValue = "false")
    private boolean tryOut;

    /**
     * {@code {"returnUrl"}}: starts a payment, or leads back to the one under way. Send the payer's browser to
     * {@code redirectUrl}; it comes back to {@code returnUrl} with the attempt's number as {@code payment} and no word about
     * the outcome, which the bill and the inquiry tell.
     */
    @POST
    @Allow(Action.PAY_BILL)
    @Idempotent
    public Response start(@PathParam("trackingCode") String trackingCode, JsonBody body) {
        TrackingCode code = InquiryResource.parse(trackingCode);
        ReturnUrl back = body.required("returnUrl", text -> ReturnUrl.parse(text, tryOut));
        body.done();
        PaymentJourney.Redirect redirect = journey.start(BillSubject.of(code.value()), back.address(), caller.get());
        JsonObject answer = Json.createObjectBuilder()
                .add("payment", redirect.number().value())
                .add("amountRial", redirect.amount().amount())
                .add("redirectUrl", redirect.redirectUrl().toString())
                .build();
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
