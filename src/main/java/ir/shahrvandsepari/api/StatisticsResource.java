package ir.shahrvandsepari.api;

import ir.shahrvandsepari.insight.PublicFigures;
import ir.shahrvandsepari.insight.PublicFigures.Count;
import ir.shahrvandsepari.insight.PublicStatistics;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Counts for everybody. */
@Path("v1/statistics")
@ApplicationScoped
public class StatisticsResource {
    private static final double MILLIS = 1000;

    @Inject
    private PublicStatistics statistics;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AllowAnyone
    public Response read(@Context Request request) {
        PublicFigures figures = statistics.read();
        JsonObjectBuilder certificates = Json.createObjectBuilder()
                .add("total", figures.issued())
                .add("today", figures.issuedToday())
                .add("revoked", figures.revoked())
                .add("byPurpose", counts("purpose", figures.byPurpose()))
                .add("byDistrict", districts(figures.byDistrict()))
                .add("byMonth", counts("month", figures.byMonth()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("certificates", certificates)
                .add("visitsAvoided", figures.visitsAvoided());
        figures.medianTime().ifPresent(time -> json.add("medianSeconds", time.toMillis() / MILLIS));
        Dated.moment(json, "asOf", figures.asOf().atZone(Tehran.ZONE).toOffsetDateTime());
        return Tagged.json(request, json.build());
    }

    private static JsonArrayBuilder counts(String of, List<Count> counts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        counts.forEach(count ->
                array.add(Json.createObjectBuilder().add(of, count.of()).add("count", count.count())));
        return array;
    }

    private static JsonArrayBuilder districts(List<Count> counts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        counts.forEach(count -> array.add(Json.createObjectBuilder()
                .add("district", Integer.parseInt(count.of()))
                .add("count", count.count())));
        return array;
    }
}
