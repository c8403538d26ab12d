package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.journey.PaperPrinting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The paper at an address of its own, for whoever follows a link and negotiates nothing. */
@Path("v1/certificates/{number}.pdf")
@ApplicationScoped
public class PaperResource {
    @Inject
    private PaperPrinting printing;

    @Inject
    private CurrentCaller caller;

    @GET
    @Produces("application/pdf")
    @Allow(Action.READ_ANSWER)
    public Response read(@PathParam("number") String number, @Context Request request) {
        CertificateNumber parsed = CertificateResource.parse(number);
        Response answer = Tagged.bytes(request, printing.paper(parsed, caller.get()), "application/pdf");
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + parsed + ".pdf\"")
                .build();
    }
}
