package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.JalaliDate;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored facts of an answer ({@code rules} §8), people's names partly hidden, in rows as a page shows them. */
public final class AnswerRows {

    /** What the facts say of a field that nothing is known of. */
    private static final String NOT_ON_FILE = "not on file";

    private static final Set<String> CODES =
            Set.of("renovationCode", "number", "nationalId", "postalCode", "loanReference");
    private static final Set<String> AREAS = Set.of("landArea", "landAreaAfterSetback", "buildingArea");
    private static final Map<String, String> WORDS =
            Map.of("use", "fact.use.", "kind", "fact.kind.", "capacity", "fact.capacity.");

    private final JsonObject facts;
    private final Words words;

    /**
     * @param label what it is
     * @param value as people read it
     * @param code whether it is read from left to right
     */
    public record Row(String label, String value, boolean code) {}

    AnswerRows(JsonObject facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /** The sentence that says what the answer is good for, in the language of the paper. */
    public String getValidOnlyFor() {
        return facts.getString("validOnlyFor", "");
    }

    public String getPurpose() {
        return words.say("open.purpose." + facts.getString("purpose", ""));
    }

    /** {@code notary office 12 of Urmia (code 1200012)}. */
    public String getAddressee() {
        JsonObject addressee = facts.getJsonObject("addressee");
        return words.say("fact.addressee.text", addressee.getString("name", ""), addressee.getString("code", ""));
    }

    public List<Row> getLetter() {
        return rows(facts.getJsonObject("addressee").getJsonObject("letter"), "letter.", List.of("number", "date"));
    }

    public String getNumber() {
        return facts.getString("number", "").replace('-', '/');
    }

    public OffsetDateTime getIssuedAt() {
        return OffsetDateTime.parse(facts.getString("issuedAt"));
    }

    public LocalDate getValidUntil() {
        return LocalDate.parse(facts.getString("validUntil"));
    }

    /** Who asked, and for what. */
    public List<Row> getMatter() {
        List<Row> all =
                new ArrayList<>(rows(facts.getJsonObject("applicant"), "", List.of("name", "nationalId", "capacity")));
        if (facts.containsKey("transfer")) {
            JsonObject transfer = facts.getJsonObject("transfer");
            all.addAll(rows(transfer, "", List.of("dang")));
            all.addAll(rows(transfer.getJsonObject("buyer"), "buyer.", List.of("name", "nationalId")));
        } else if (facts.containsKey("mortgage")) {
            all.addAll(rows(facts.getJsonObject("mortgage"), "", List.of("bank", "branch", "loanReference")));
        } else if (facts.containsKey("administration")) {
            all.addAll(rows(facts.getJsonObject("administration"), "", List.of("service")));
        }
        return all;
    }

    public List<Row> getProperty() {
        JsonObject property = facts.getJsonObject("property");
        List<Row> all = new ArrayList<>(rows(property, "", List.of("renovationCode")));
        all.add(new Row(label("plate"), plate(property.get("plate")), false));
        all.addAll(rows(
                property,
                "",
                List.of(
                        "postalCode",
                        "address",
                        "use",
                        "landArea",
                        "landAreaAfterSetback",
                        "buildingArea",
                        "storeys",
                        "builtYear")));
        return all;
    }

    private String plate(JsonValue plate) {
        if (!(plate instanceof JsonObject parts)) {
            return words.say("fact.not-on-file");
        }
        return List.of("main", "sub", "section", "piece").stream()
                .filter(parts::containsKey)
                .map(part -> words.say("fact.plate." + part, text(parts.get(part))))
                .collect(Collectors.joining(words.say("fact.between")));
    }

    /** Each owner's name, number and dang. */
    public List<List<String>> getOwners() {
        return facts.getJsonArray("owners").getValuesAs(JsonObject.class).stream()
                .map(owner -> List.of(
                        owner.getString("name", ""), owner.getString("nationalId", ""), owner.getString("dang", "")))
                .toList();
    }

    /** The documents that the answer rests on. */
    public List<Row> getGrounds() {
        List<Row> all = new ArrayList<>();
        all.add(new Row(label("basis"), document(facts.get("basis")), false));
        all.add(new Row(label("buildingPaper"), document(facts.get("buildingPaper")), false));
        JsonObject settlement = facts.getJsonObject("settlement");
        if (settlement != null) {
            all.addAll(settlement(settlement));
        }
        return all;
    }

    private List<Row> settlement(JsonObject settlement) {
        JsonArray deposits = settlement.getJsonArray("deposits");
        String said = deposits == null ? "fact.settlement.text" : "fact.settlement.deposited";
        OffsetDateTime asOf = OffsetDateTime.parse(settlement.getString("asOf"));
        List<Row> all =
                new ArrayList<>(List.of(new Row(label("settlement"), words.say(said, asOf.toLocalDate()), false)));
        if (deposits != null) {
            deposits.getValuesAs(JsonObject.class)
                    .forEach(deposit -> all.add(new Row(label("deposit"), deposit(deposit), false)));
        }
        return all;
    }

    private String deposit(JsonObject deposit) {
        return words.say(
                "fact.deposit.text",
                words.from("levy", "levy." + deposit.getString("levy")),
                deposit.getInt("year"),
                words.isolated(deposit.getString("receipt")),
                LocalDate.parse(deposit.getString("depositedOn")));
    }

    private String document(JsonValue value) {
        if (!(value instanceof JsonObject document) || !document.containsKey("number")) {
            return words.say("fact.not-on-file");
        }
        return words.say(
                "fact.document.text",
                words.say("fact.kind." + document.getString("kind")),
                document.getString("number"),
                LocalDate.parse(document.getString("issuedOn")));
    }

    /** Sentences in the language of the paper. */
    public List<String> getRemarks() {
        JsonArray remarks = facts.getJsonArray("remarks");
        return remarks == null
                ? List.of()
                : remarks.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private List<Row> rows(JsonObject block, String prefix, List<String> fields) {
        return fields.stream()
                .filter(block::containsKey)
                .map(field -> new Row(label(prefix + field), value(field, block.get(field)), CODES.contains(field)))
                .toList();
    }

    private String label(String field) {
        return words.say("fact." + field);
    }

    private String value(String field, JsonValue value) {
        String text = text(value);
        if (text.equals(NOT_ON_FILE)) {
            return words.say("fact.not-on-file");
        }
        if (WORDS.containsKey(field)) {
            return words.say(WORDS.get(field) + text);
        }
        if (AREAS.contains(field)) {
            return words.say(
                    "fact.area", new BigDecimal(text).stripTrailingZeros().toPlainString());
        }
        return switch (field) {
            case "date" -> JalaliDate.of(LocalDate.parse(text)).toString();
            case "dang" -> words.say("fact.dang.text", text);
            default -> text;
        };
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }
}
