package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.journey.CaseReading;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What is to be paid for an inquiry. */
@Path("v1/inquiries/{trackingCode}/bill")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BillResource {
    @Inject
    private CaseReading cases;

    @Inject
    private CurrentCaller caller;

    /** The bill with its lines. */
    @GET
    @Allow(Action.READ_BILL)
    public Response bill(@PathParam("trackingCode") String trackingCode, @Context Request request) {
        List<Bill> bills = cases.bills(InquiryResource.parse(trackingCode), caller.get());
        if (bills.isEmpty()) {
            throw new Refusal("not-found");
        }
        return Tagged.json(request, BillJson.of(bills));
    }
}
