package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.kernel.PersianText;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the answer is about: the matter, the property, its owners. */
final class CaseBlocks {

    private final Facts facts;
    private final Sheet.Part paper;

    CaseBlocks(Facts facts, Sheet.Part paper) {
        this.facts = facts;
        this.paper = paper;
    }

    void write() {
        String matter = facts.text("purpose").orElse("").toLowerCase(Locale.ROOT);
        facts.block(matter).ifPresent(block -> matter(matter, block));
        property(facts.block("property").orElse(new Facts(JsonValue.EMPTY_JSON_OBJECT)));
        owners();
    }

    private void matter(String name, Facts block) {
        Sheet.Fields fields = paper.section("section." + name).fields();
        switch (name) {
            case "transfer" -> {
                Optional<Facts> buyer = block.block("buyer");
                fields.field(
                                "dang",
                                block.text("dang").map(dang -> Wording.sentence("dang.value", Wording.number(dang))))
                        .field("buyer", buyer.flatMap(by -> by.text("name")).map(Words::said))
                        .field(
                                "person.id",
                                buyer.flatMap(by -> by.text("nationalId")).map(Words::code));
            }
            case "mortgage" ->
                fields.field("bank", block.text("bank").map(Words::said))
                        .field("branch", block.text("branch").map(Words::said))
                        .field("loanReference", block.text("loanReference").map(Words::code));
            default -> fields.wide("service", block.text("service").map(Words::said));
        }
    }

    private void property(Facts property) {
        paper.section("section.property")
                .fields()
                .field("renovationCode", property.text("renovationCode").map(Words::code))
                .field("plate", property.block("plate").map(CaseBlocks::plate))
                .field("postalCode", property.text("postalCode").map(Words::code))
                .field("use", property.text("use").map(use -> Wording.word("use", use)))
                .wide("address", property.text("address").map(Words::said))
                .field("landArea", area(property, "landArea"))
                .field("landAreaAfterSetback", area(property, "landAreaAfterSetback"))
                .field("buildingArea", area(property, "buildingArea"))
                .field("storeys", property.text("storeys").map(Wording::number))
                .field("builtYear", property.text("builtYear").map(Wording::number))
                .field("buildingPaper", facts.block("buildingPaper").map(GroundsBlocks::document));
    }

    private static Words plate(Facts plate) {
        List<Words> parts = Stream.of("main", "sub", "section", "piece")
                .flatMap(part ->
                        plate
                                .text(part)
                                .map(number -> Wording.sentence("plate." + part, Wording.number(number)))
                                .stream())
                .toList();
        return Words.joined(parts, Wording.label("between"));
    }

    private static Optional<Words> area(Facts property, String name) {
        return property.text(name)
                .map(area -> PersianText.persianDigits(area).replace('.', '\u066B'))
                .map(area -> Wording.sentence("area", Words.said(area)));
    }

    private void owners() {
        Sheet.Part section = paper.section("section.owners");
        List<List<Words>> lines = facts.blocks("owners").stream()
                .map(owner -> List.of(
                        Wording.orNotOnFile(owner.text("name").map(Words::said)),
                        Wording.orNotOnFile(owner.text("nationalId").map(Words::code)),
                        Wording.orNotOnFile(owner.text("dang").map(Wording::number))))
                .toList();
        if (lines.isEmpty()) {
            section.add("note").say(Wording.sentence("not-on-file"));
        } else {
            section.table(
                    List.of(
                            new Sheet.Column("owner.name", 56),
                            new Sheet.Column("owner.id", 24),
                            new Sheet.Column("owner.dang", 20)),
                    lines);
        }
    }
}
