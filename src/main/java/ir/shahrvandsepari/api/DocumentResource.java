package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.api.problem.BadFields;
import ir.shahrvandsepari.api.problem.FieldError;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.journey.DocumentJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Attaching papers to an inquiry. */
@Path("v1/inquiries/{trackingCode}/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
    /** Bytes: a few papers at once. */
    private static final long LARGEST_REQUEST = 16L << 20;

    @Inject
    private DocumentJourney journey;

    @Inject
    private CurrentCaller caller;

    /** Each part one PDF, JPEG or PNG. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allow(Action.ATTACH_PAPER)
    @Idempotent
    @BodyLimit(LARGEST_REQUEST)
    public Response attach(@PathParam("trackingCode") String trackingCode, List<EntityPart> parts) throws IOException {
        List<CaseDocument> all = journey.attach(InquiryResource.parse(trackingCode), papers(parts), caller.get());
        JsonArrayBuilder documents = Json.createArrayBuilder();
        all.forEach(document -> documents.add(DocumentJson.of(document)));
        JsonObject answer =
                Json.createObjectBuilder().add("documents", documents).build();
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    private static List<CaseDocument.Incoming> papers(List<EntityPart> parts) throws IOException {
        List<CaseDocument.Incoming> papers = new ArrayList<>();
        List<FieldError> wrong = new ArrayList<>();
        for (EntityPart part : parts) {
            try (InputStream content = part.getContent()) {
                byte[] bytes = content.readNBytes(CaseDocument.LARGEST + 1);
                papers.add(CaseDocument.Incoming.of(name(part), bytes));
            } catch (InvalidValue e) {
                wrong.add(new FieldError("/" + part.getName(), e.code()));
            }
        }
        if (papers.isEmpty() && wrong.isEmpty()) {
            wrong.add(new FieldError("/file", "required"));
        }
        if (!wrong.isEmpty()) {
            throw new BadFields(wrong);
        }
        return papers;
    }

    /** Everybody sends names in UTF-8, and the server reads headers as Latin-1. */
    private static String name(EntityPart part) {
        byte[] sent = part.getFileName().orElse("").getBytes(StandardCharsets.ISO_8859_1);
        return new String(sent, StandardCharsets.UTF_8);
    }
}
