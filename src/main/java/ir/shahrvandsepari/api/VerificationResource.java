package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.api.problem.Language;
import ir.shahrvandsepari.certificate.Verification;
import ir.shahrvandsepari.certificate.VerificationResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.Function;

/** Is this paper, code or QR code an answer of ours that stands? For anybody, limited per address. */
@Path("v1/certificates/verification")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    /** Bytes; a paper of ours has less than a hundredth of it. */
    private static final long LARGEST_PAPER = 8L << 20;

    @Inject
    private Verification verification;

    @Inject
    private RateLimits limits;

    /** {@code {"code"}}, {@code {"code","number"}} or {@code {"qr"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowAnyone
    public byte[] verify(JsonBody body, @Context HttpServletRequest request, @Context HttpHeaders headers) {
        limits.count(RateLimits.Kind.VERIFICATION, request);
        Optional<String> qr = body.optional("qr", Function.identity());
        Optional<String> number = body.optional("number", Function.identity());
        String code = qr.isPresent()
                ? body.optional("code", Function.identity())
                        .map(both -> wrong(body))
                        .orElse("")
                : body.required("code", Function.identity());
        body.done();
        VerificationResult result = qr.map(verification::byQr)
                .or(() -> number.map(typed -> verification.byNumberAndCode(typed, code)))
                .orElseGet(() -> verification.byCode(code));
        return result.json(Language.of(headers));
    }

    /** A PDF; whatever its bytes are, the answer is 200 with a verdict. */
    @POST
    @Consumes("application/pdf")
    @AllowAnyone
    @BodyLimit(LARGEST_PAPER)
    public byte[] verify(byte[] pdf, @Context HttpServletRequest request, @Context HttpHeaders headers) {
        limits.count(RateLimits.Kind.VERIFICATION, request);
        return verification.byPdf(pdf).json(Language.of(headers));
    }

    private static String wrong(JsonBody body) {
        body.wrong("code", "either-code-or-qr");
        return "";
    }
}
