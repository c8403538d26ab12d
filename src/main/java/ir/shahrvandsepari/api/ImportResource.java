package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.api.problem.BadFields;
import ir.shahrvandsepari.api.problem.FieldError;
import ir.shahrvandsepari.api.problem.Language;
import ir.shahrvandsepari.journey.ImportIntake;
import ir.shahrvandsepari.journey.ImportJourney;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.ImportJob;
import ir.shahrvandsepari.property.ImportKind;
import ir.shahrvandsepari.property.ImportOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The city's files: brought here, then loaded while nobody waits; the report is asked for by its address. */
@Path("v1/imports")
@ApplicationScoped
public class ImportResource {
    /** Bytes: some ten times the properties of a city of a million. */
    private static final long LARGEST_FILE = 1L << 30;

    private static final String GOOD_ROWS = "good-rows";
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]{1,200})\"?");

    @Inject
    private ImportIntake intake;

    @Inject
    private ImportJourney journey;

    @Inject
    private CurrentCaller caller;

    @POST
    @Path("{kind}")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Action.LOAD_CITY_DATA)
    @Idempotent
    @BodyLimit(LARGEST_FILE)
    public Response load(
            @PathParam("kind") String kind,
            @QueryParam("accept") String accept,
            @HeaderParam("Content-Disposition") String disposition,
            @Context HttpHeaders headers,
            InputStream file)
            throws IOException {
        if (accept != null && !accept.equals(GOOD_ROWS)) {
            throw new BadFields(List.of(new FieldError("?accept", "not-one-of")));
        }
        ImportOrder order = new ImportOrder(
                ImportKind.of(kind).orElseThrow(() -> new Refusal("not-found")),
                accept != null,
                fileName(disposition),
                caller.get().login());
        long id = intake.take(order, caller.get(), file);
        return Response.accepted(report(id, headers))
                .location(URI.create("/api/v1/imports/" + id))
                .build();
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Action.LOAD_CITY_DATA)
    public Response report(@PathParam("id") long id, @Context HttpHeaders headers, @Context Request request) {
        return Tagged.json(request, report(id, headers));
    }

    private JsonObject report(long id, HttpHeaders headers) {
        ImportJob job = journey.find(id).orElseThrow(() -> new Refusal("not-found"));
        return new ImportReport(Language.of(headers)).of(job, journey.problems(id));
    }

    private static Optional<String> fileName(String disposition) {
        Matcher named = FILE_NAME.matcher(disposition == null ? "" : disposition);
        return named.find()
                ? Optional.of(PersianText.tidy(named.group(1))).filter(n -> !n.isEmpty())
                : Optional.empty();
    }
}
