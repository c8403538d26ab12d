package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.Deed;
import ir.shahrvandsepari.certificate.IssuedCertificate;
import ir.shahrvandsepari.journey.CertificateJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * One issued answer in its four forms: its facts, its paper, its sealed claims, its proof. All four never change, so
 * each has a tag that lasts. Who asks for no form in particular gets the facts.
 */
@Path("v1/certificates/{number}")
@ApplicationScoped
public class CertificateResource {

    @Inject
    private CertificateJourney journey;

    @Inject
    private PaperResource paper;

    @Inject
    private CurrentCaller caller;

    /** The canonical facts, byte for byte as sealed and logged: their SHA-256 is the one in the log. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Action.READ_ANSWER)
    public Response facts(@PathParam("number") String number, @Context Request request) {
        return Tagged.bytes(request, open(number).factsJson(), MediaType.APPLICATION_JSON);
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    @Allow(Action.READ_ANSWER)
    public Response paper(@PathParam("number") String number, @Context Request request) {
        return paper.read(number, request);
    }

    @GET
    @Produces("application/cose;qs=0.5")
    @Allow(Action.READ_ANSWER)
    public Response sealedClaims(@PathParam("number") String number, @Context Request request) {
        return Tagged.bytes(request, open(number).cose(), "application/cose; cose-type=\"cose-sign1\"");
    }

    @GET
    @Produces("text/plain;qs=0.5")
    @Allow(Action.READ_ANSWER)
    public Response proof(@PathParam("number") String number, @Context Request request) {
        byte[] proof = open(number).tlogProof().getBytes(StandardCharsets.UTF_8);
        return Tagged.bytes(request, proof, "text/plain; charset=utf-8");
    }

    /** The addressee marks the answer used for a deed, once. */
    @POST
    @Path("use")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Action.MARK_ANSWER_USED)
    @Idempotent
    public JsonObject use(@PathParam("number") String number, JsonBody body) {
        String deedNumber = body.required("deedNumber", text -> new Deed(text, LocalDate.EPOCH).number());
        LocalDate deedDate = body.required("deedDate", Texts::day);
        body.done();
        CertificateNumber parsed = parse(number);
        journey.markUsed(parsed, new Deed(deedNumber, deedDate), caller.get());
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("number", parsed.toString())
                .add("used", true)
                .add("deedNumber", deedNumber);
        return Dated.day(answer, "deedDate", deedDate).build();
    }

    private IssuedCertificate open(String number) {
        return journey.open(parse(number), caller.get());
    }

    /** What is no number names nothing, so it is not found rather than wrong. */
    static CertificateNumber parse(String number) {
        try {
            return CertificateNumber.parse(number);
        } catch (InvalidValue e) {
            throw new Refusal("not-found");
        }
    }
}
