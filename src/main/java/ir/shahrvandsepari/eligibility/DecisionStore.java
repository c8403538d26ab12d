package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.eligibility.Decision.Ground;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table of decisions. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DecisionStore {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    DecisionStore() {}

    DecisionStore(DataSource database) {
        this.database = database;
    }

    void add(long inquiryId, Decision decision) {
        Sql.execute(
                database,
                """
                insert into decision (inquiry_id, sequence, outcome, decided_on, parameters_version, findings, reasons)
                select ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?::jsonb, ?::jsonb from decision where inquiry_id = ?
                """,
                inquiryId,
                decision.outcome().name(),
                decision.decidedOn(),
                decision.parametersVersion(),
                findings(decision).toString(),
                reasons(decision).toString(),
                inquiryId);
    }

    Optional<Decision> last(long inquiryId) {
        return Sql.one(
                database,
                "select outcome, decided_on, parameters_version, findings, reasons from decision where inquiry_id = ?"
                        + " order by sequence desc limit 1",
                DecisionStore::read,
                inquiryId);
    }

    private static JsonArray findings(Decision decision) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (RuleFinding finding : decision.findings()) {
            JsonObjectBuilder json =
                    Json.createObjectBuilder().add("rule", finding.rule()).add("version", finding.version());
            if (finding.holds() != null) {
                json.add("holds", finding.holds());
            }
            if (finding.basis() != null) {
                json.add("basis", basis(finding.basis()));
            }
            if (finding.until() != null) {
                json.add("until", finding.until().toString());
            }
            if (finding.cleared() != null) {
                json.add("cleared", cleared(finding.cleared()));
            }
            array.add(json);
        }
        return array.build();
    }

    private static JsonObjectBuilder basis(Basis basis) {
        return Json.createObjectBuilder()
                .add("kind", basis.kind().name())
                .add("number", basis.number())
                .add("issuedOn", basis.issuedOn().toString())
                .add("inspected", basis.inspected());
    }

    private static JsonObjectBuilder cleared(Clearance clearance) {
        return Json.createObjectBuilder()
                .add("code", clearance.code().name())
                .add("evidence", clearance.evidence().text())
                .add("departure", clearance.departure())
                .add("by", clearance.by())
                .add("approvedBy", clearance.approvedBy())
                .add("on", clearance.on().toString());
    }

    private static JsonArray reasons(Decision decision) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Reason reason : decision.reasons()) {
            JsonObjectBuilder args = Json.createObjectBuilder();
            reason.args().forEach(args::add);
            array.add(Json.createObjectBuilder()
                    .add("code", reason.code().name())
                    .add("leadsTo", reason.leadsTo().name())
                    .add("args", args));
        }
        return array.build();
    }

    private static Decision read(ResultSet row) throws SQLException {
        List<RuleFinding> findings = array(row.getString("findings")).getValuesAs(JsonObject.class).stream()
                .map(DecisionStore::finding)
                .toList();
        List<Reason> reasons = array(row.getString("reasons")).getValuesAs(JsonObject.class).stream()
                .map(DecisionStore::reason)
                .toList();
        Ground ground = new Ground(
                findings, reasons, row.getObject("decided_on", LocalDate.class), row.getString("parameters_version"));
        return Rules.decision(Outcome.valueOf(row.getString("outcome")), ground);
    }

    private static RuleFinding finding(JsonObject json) {
        JsonObject basis = json.getJsonObject("basis");
        return new RuleFinding(
                json.getString("rule"),
                json.getString("version"),
                json.containsKey("holds") ? json.getBoolean("holds") : null,
                basis == null ? null : readBasis(basis),
                json.containsKey("until") ? LocalDate.parse(json.getString("until")) : null,
                json.containsKey("cleared") ? readCleared(json.getJsonObject("cleared")) : null);
    }

    private static Basis readBasis(JsonObject json) {
        return new Basis(
                Basis.Kind.valueOf(json.getString("kind")),
                json.getString("number"),
                LocalDate.parse(json.getString("issuedOn")),
                json.getBoolean("inspected"));
    }

    private static Clearance readCleared(JsonObject json) {
        return new Clearance(
                Reason.Code.valueOf(json.getString("code")),
                new Evidence(json.getString("evidence")),
                json.getBoolean("departure"),
                json.getString("by"),
                json.getString("approvedBy"),
                LocalDate.parse(json.getString("on")));
    }

    private static Reason reason(JsonObject json) {
        Map<String, String> args = json.getJsonObject("args").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        return new Reason(
                Reason.Code.valueOf(json.getString("code")), Outcome.valueOf(json.getString("leadsTo")), args);
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
