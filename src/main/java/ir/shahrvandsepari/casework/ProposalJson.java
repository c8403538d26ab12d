package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A proposal as it is kept in its row. */
final class ProposalJson {
    private ProposalJson() {}

    static JsonArray of(List<Proposal.Item> items) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(
                Json.createObjectBuilder().add("code", item.code().value()).add("evidence", item.evidence())));
        return array.build();
    }

    static JsonObject of(Seen seen) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        seen.values().forEach(json::add);
        return json.build();
    }

    static Proposal read(ResultSet row) throws SQLException {
        Proposal.Draft draft = new Proposal.Draft(
                Proposal.Kind.valueOf(row.getString("kind")),
                items(row.getString("items")),
                new Remark(row.getString("remark")),
                remark(row, "legal_ground"));
        return new Proposal(
                row.getLong("id"),
                draft,
                seen(row.getString("seen")),
                official(row, "proposed_by"),
                at(row, "proposed_at"),
                Proposal.State.valueOf(row.getString("state")),
                end(row));
    }

    /** What the case overtook was ended by nobody. */
    private static Optional<Proposal.End> end(ResultSet row) throws SQLException {
        return row.getString("ended_by_person") == null
                ? Optional.empty()
                : Optional.of(
                        new Proposal.End(official(row, "ended_by"), at(row, "ended_at"), remark(row, "ended_remark")));
    }

    private static Official official(ResultSet row, String column) throws SQLException {
        return new Official(new Login(row.getString(column)), new NationalId(row.getString(column + "_person")));
    }

    private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Tehran.ZONE)
                .toOffsetDateTime();
    }

    private static Optional<Remark> remark(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Remark::new);
    }

    private static List<Proposal.Item> items(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(item -> new Proposal.Item(new ReasonCode(item.getString("code")), item.getString("evidence")))
                    .toList();
        }
    }

    private static Seen seen(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            TreeMap<String, String> values = new TreeMap<>();
            json.keySet().forEach(name -> values.put(name, json.getString(name)));
            return new Seen(values);
        }
    }
}
