package ir.shahrvandsepari.certificate;

import static ir.shahrvandsepari.certificate.CanonicalJson.JSON;

import ir.shahrvandsepari.property.Property;
import ir.shahrvandsepari.property.RegistrationPlate;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** The block {@code property} of the facts. Areas are decimal texts, because JSON numbers are not exact. */
final class PropertyFacts {

    private PropertyFacts() {}

    static JsonObject of(Property property) {
        return JSON.createObjectBuilder()
                .add("renovationCode", property.code().toString())
                .add("plate", property.plate().map(PropertyFacts::plate).orElseGet(PropertyFacts::missing))
                .add("postalCode", text(property.postalCode().map(Object::toString)))
                .add("address", text(property.address()))
                .add("use", property.use().name())
                .add("landArea", text(property.landArea().map(BigDecimal::toPlainString)))
                .add(
                        "landAreaAfterSetback",
                        text(property.landAreaAfterSetback().map(BigDecimal::toPlainString)))
                .add("buildingArea", text(property.buildingArea().map(BigDecimal::toPlainString)))
                .add("storeys", number(property.storeys()))
                .add("builtYear", number(property.builtYear()))
                .build();
    }

    /** In parts and never as one text with a slash: offices disagree which side is the main plate. */
    private static JsonValue plate(RegistrationPlate plate) {
        JsonObjectBuilder parts = JSON.createObjectBuilder().add("main", plate.main());
        plate.sub().ifPresent(sub -> parts.add("sub", sub));
        plate.section().ifPresent(section -> parts.add("section", section));
        plate.piece().ifPresent(piece -> parts.add("piece", piece));
        return parts.build();
    }

    private static String text(Optional<String> value) {
        return value.orElse(AnswerFacts.NOT_ON_FILE);
    }

    private static JsonValue number(OptionalInt value) {
        return value.isPresent() ? JSON.createValue(value.getAsInt()) : missing();
    }

    private static JsonValue missing() {
        return JSON.createValue(AnswerFacts.NOT_ON_FILE);
    }
}
