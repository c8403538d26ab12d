package ir.shahrvandsepari.certificate;

import static ir.shahrvandsepari.certificate.CanonicalJson.JSON;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.property.Owner;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes {@code facts.json} (schema {@code separi/answer/1}). Everything but the number is written before the number is
 * drawn, because drawing it makes every other answer of the district wait.
 */
final class AnswerFacts {

    /** Stands in the place of whatever is not on file, so that nobody takes a gap for a zero. */
    static final String NOT_ON_FILE = "not on file";

    static final String SCHEMA = "separi/answer/1";
    static final String TEMPLATE = "answer/1";

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JsonObjectBuilder json = JSON.createObjectBuilder();

    AnswerFacts(CertificateDraft draft, VerificationCode code, OffsetDateTime issuedAt) {
        Validity validity = Validity.from(issuedAt.toLocalDate(), draft.validityMonths());
        json.add("schema", SCHEMA)
                .add("salt", salt())
                .add("trackingCode", draft.trackingCode())
                .add("verificationCode", code.text())
                .add("municipality", Sentences.of("municipality"))
                .add("district", draft.district())
                .add("issuedAt", Moment.text(issuedAt))
                .add("validUntil", validity.until().toString())
                .add("purpose", draft.purpose().name())
                .add("validOnlyFor", validOnlyFor(draft))
                .add("addressee", addressee(draft))
                .add("applicant", applicant(draft.applicant()))
                .add(draft.purpose().name().toLowerCase(Locale.ROOT), block(draft.matter()))
                .add("property", PropertyFacts.of(draft.file().property()))
                .add("owners", owners(draft.file().owners()))
                .add("basis", basis(draft))
                .add("buildingPaper", orNot(draft.buildingPaper().map(AnswerFacts::document)))
                .add("remarks", remarks(draft, validity))
                .add("searched", searched(draft.searched()))
                .add("template", TEMPLATE);
    }

    AnswerFacts with(String block, JsonValue value) {
        json.add(block, value);
        return this;
    }

    /** Adds the number and freezes the facts. */
    byte[] frozenAs(CertificateNumber number) {
        return CanonicalJson.bytes(json.add("number", number.toString()).build());
    }

    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static String validOnlyFor(CertificateDraft draft) {
        Map<String, Object> matter = draft.matter();
        String about = text(matter.getOrDefault("bank", matter.getOrDefault("service", "")));
        String dang = PersianText.persianDigits(text(matter.getOrDefault("dang", "")));
        return Sentences.of(
                "valid-only-for." + draft.purpose(), draft.addressee().name(), about, dang);
    }

    private static JsonObject addressee(CertificateDraft draft) {
        return JSON.createObjectBuilder()
                .add("kind", draft.addressee().kind().name())
                .add("name", draft.addressee().name())
                .add("code", draft.addressee().code())
                .add(
                        "letter",
                        JSON.createObjectBuilder()
                                .add("number", draft.letter().number())
                                .add("date", draft.letter().date().toString()))
                .build();
    }

    private static JsonObject applicant(CertificateDraft.Applicant applicant) {
        return JSON.createObjectBuilder()
                .add("nationalId", applicant.nationalId().value())
                .add("name", orNot(applicant.name()))
                .add("capacity", applicant.capacity())
                .build();
    }

    private static JsonObject block(Map<String, Object> matter) {
        JsonObjectBuilder block = JSON.createObjectBuilder();
        matter.forEach((field, value) -> {
            if (value instanceof Map<?, ?> inner) {
                JsonObjectBuilder person = JSON.createObjectBuilder();
                inner.forEach((name, text) -> person.add(text(name), orNot(text(text))));
                block.add(field, person);
            } else {
                block.add(field, orNot(text(value)));
            }
        });
        return block.build();
    }

    private static JsonArray owners(List<Owner> owners) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        owners.forEach(owner -> array.add(JSON.createObjectBuilder()
                .add("nationalId", owner.id().value())
                .add("name", owner.name())
                .add("dang", owner.dang().toString())));
        return array.build();
    }

    private static JsonObject basis(CertificateDraft draft) {
        JsonObjectBuilder basis = draft.basis()
                .map(document -> JSON.createObjectBuilder(document(document)).add("inspected", document.inspected()))
                .orElseGet(() -> JSON.createObjectBuilder().add("kind", NOT_ON_FILE));
        return basis.add("declaration", orNot(draft.declaration().map(declaration -> JSON.createObjectBuilder()
                        .add("textVersion", declaration.textVersion())
                        .add("method", declaration.method())
                        .add("by", declaration.by())
                        .add("at", Moment.text(declaration.at()))
                        .build())))
                .build();
    }

    private static JsonObject document(CertificateDraft.Document document) {
        return JSON.createObjectBuilder()
                .add("kind", document.kind())
                .add("number", document.number())
                .add("issuedOn", document.issuedOn().toString())
                .build();
    }

    private static JsonArray remarks(CertificateDraft draft, Validity validity) {
        List<String> remarks = new ArrayList<>(draft.remarks());
        if (validity.leviesEndEarlier()) {
            String lastDay = JalaliDate.of(validity.leviesUntil()).longForm(Sentences.PERSIAN);
            remarks.add(Sentences.of("remark.levies-end", lastDay));
        }
        return JSON.createArrayBuilder(remarks).build();
    }

    private static JsonArray searched(List<CertificateDraft.Search> searched) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        searched.forEach(search -> array.add(JSON.createObjectBuilder()
                .add("register", search.register())
                .add("asOf", search.asOf().map(Moment::text).orElse(NOT_ON_FILE))
                .add("result", search.result())));
        return array.build();
    }

    private static String orNot(String text) {
        return text == null || text.isBlank() ? NOT_ON_FILE : text;
    }

    private static JsonValue orNot(java.util.Optional<JsonObject> block) {
        return block.isPresent() ? block.get() : JSON.createValue(NOT_ON_FILE);
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
