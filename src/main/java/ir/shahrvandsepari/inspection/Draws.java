package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of draws, each kept with all that is needed to repeat it. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Draws {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Draws() {}

    Draws(DataSource database) {
        this.database = database;
    }

    void keep(long visitId, Draw draw) {
        JsonArrayBuilder candidates = Json.createArrayBuilder();
        draw.candidates()
                .forEach(one -> candidates.add(Json.createObjectBuilder()
                        .add("inspector", one.login().value())
                        .add("open", one.open())));
        JsonArrayBuilder excluded = Json.createArrayBuilder();
        draw.excluded()
                .forEach(one -> excluded.add(Json.createObjectBuilder()
                        .add("inspector", one.login().value())
                        .add("cause", one.cause().name())));
        Sql.execute(
                database,
                "insert into visit_draw (visit_id, day, candidates, excluded, seed, inspector)"
                        + " values (?, ?, ?::jsonb, ?::jsonb, ?, ?)",
                visitId,
                draw.day(),
                candidates.build().toString(),
                excluded.build().toString(),
                HexFormat.of().parseHex(draw.seed().hex()),
                draw.inspector().value());
    }

    Optional<Draw> of(Visit visit) {
        return Sql.one(
                database,
                "select day, candidates, excluded, encode(seed, 'hex') as seed, inspector from visit_draw"
                        + " where visit_id = ?",
                row -> read(visit.number(), row),
                visit.id());
    }

    private static Draw read(VisitNumber visit, ResultSet row) throws SQLException {
        return new Draw(
                visit,
                row.getObject("day", LocalDate.class),
                new DrawSeed(row.getString("seed")),
                objects(row.getString("candidates")).stream()
                        .map(json -> new Candidate(new Login(json.getString("inspector")), json.getInt("open")))
                        .toList(),
                objects(row.getString("excluded")).stream()
                        .map(json -> new Exclusion(
                                new Login(json.getString("inspector")),
                                Exclusion.Cause.valueOf(json.getString("cause"))))
                        .toList(),
                new Login(row.getString("inspector")));
    }

    private static List<JsonObject> objects(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }
}
