package ir.shahrvandsepari.outside.paper;

import java.util.List;
import java.util.Optional;

/** Why the answer could be given: basis, settlement, what was searched, and what has to be said besides. */
final class GroundsBlocks {

    private final Facts facts;
    private final Sheet.Part paper;

    GroundsBlocks(Facts facts, Sheet.Part paper) {
        this.facts = facts;
        this.paper = paper;
    }

    void write() {
        basis();
        settlement();
        searched();
        remarks();
    }

    private void basis() {
        Optional<Facts> basis = facts.block("basis");
        Sheet.Fields fields = paper.section("section.basis").fields();
        fields.wide(
                "basis", basis.filter(found -> found.text("kind").isPresent()).map(GroundsBlocks::basis));
        fields.wide(
                "declaration",
                basis.flatMap(found -> found.block("declaration")).map(GroundsBlocks::declaration));
        facts.block("decision").ifPresent(decision -> {
            List<Words> rules = decision.blocks("rules").stream()
                    .filter(rule -> rule.isTrue("holds"))
                    .flatMap(rule -> rule.text("rule").map(Wording::rule).stream())
                    .toList();
            if (!rules.isEmpty()) {
                fields.wide("rules", Optional.of(Words.joined(rules, Wording.label("between"))));
            }
        });
    }

    private static Words basis(Facts basis) {
        String inspected = basis.isTrue("inspected") ? "basis.inspected" : "basis.not-inspected";
        return Words.joined(List.of(document(basis), Wording.sentence(inspected)), Wording.label("between"));
    }

    static Words document(Facts document) {
        return Wording.sentence(
                "document",
                Wording.word("document", document.text("kind").orElse("")),
                Wording.orNotOnFile(document.text("number").map(Words::code)),
                Wording.orNotOnFile(document.text("issuedOn").map(Wording::day)));
    }

    private static Words declaration(Facts declaration) {
        return Wording.sentence(
                "declaration.value",
                Wording.orNotOnFile(declaration.text("by").map(Words::said)),
                Wording.word("declaration", declaration.text("method").orElse("")),
                Wording.orNotOnFile(declaration.text("at").map(Wording::moment)));
    }

    private void settlement() {
        Sheet.Part section = paper.section("section.settlement");
        Optional<Facts> settlement =
                facts.block("settlement").filter(found -> found.text("asOf").isPresent());
        if (settlement.isEmpty()) {
            section.add("note").say(Wording.sentence("not-on-file"));
            return;
        }
        List<List<Words>> lines = settlement.get().blocks("levies").stream()
                .map(GroundsBlocks::levy)
                .toList();
        if (!lines.isEmpty()) {
            section.table(
                    List.of(
                            new Sheet.Column("levy", 40),
                            new Sheet.Column("levy.up-to", 30),
                            new Sheet.Column("levy.state", 30)),
                    lines);
        }
        List<Facts> deposits = settlement.get().blocks("deposits");
        Sheet.Fields fields = section.fields();
        fields.wide("settled-as-of", settlement.get().text("asOf").map(Wording::moment));
        deposits.forEach(one -> fields.wide("deposit", Optional.of(deposit(one))));
        String none = deposits.isEmpty() ? "receipts.none" : "receipts.none.deposited";
        fields.wide("receipts", Optional.of(receipts(settlement.get().texts("receipts"), none)));
    }

    private static Words receipts(List<String> receipts, String none) {
        return receipts.isEmpty()
                ? Wording.sentence(none)
                : Words.joined(receipts.stream().map(GroundsBlocks::receipt).toList(), Wording.label("between"));
    }

    private static List<Words> levy(Facts levy) {
        return List.of(
                Wording.word("levy", levy.text("levy").orElse("")),
                Wording.orNotOnFile(levy.text("upToYear").map(Wording::number)),
                Wording.sentence(
                        levy.isTrue("paid")
                                ? "levy.paid"
                                : levy.isTrue("deposited") ? "levy.deposited" : "levy.unpaid"));
    }

    /** The gateway's number is a code; where something else was paid is said in words. */
    private static Words receipt(String receipt) {
        return receipt.chars().allMatch(letter -> letter < 128) ? Words.code(receipt) : Words.said(receipt);
    }

    private static Words deposit(Facts deposit) {
        return Wording.sentence(
                "deposit.value",
                Wording.word("levy", deposit.text("levy").orElse("")),
                Wording.orNotOnFile(deposit.text("year").map(Wording::number)),
                Wording.orNotOnFile(deposit.text("receipt").map(Words::code)),
                Wording.orNotOnFile(deposit.text("depositedOn").map(Wording::day)));
    }

    private void searched() {
        Sheet.Part section = paper.section("section.searched");
        List<List<Words>> lines = facts.blocks("searched").stream()
                .map(search -> List.of(
                        Wording.word("register", search.text("register").orElse("")),
                        Wording.orNotOnFile(search.text("asOf").map(Wording::moment)),
                        Wording.word("result", search.text("result").orElse(""))))
                .toList();
        if (lines.isEmpty()) {
            section.add("note").say(Wording.sentence("not-on-file"));
        } else {
            section.table(
                    List.of(
                            new Sheet.Column("register", 34),
                            new Sheet.Column("register.as-of", 36),
                            new Sheet.Column("register.result", 30)),
                    lines);
        }
    }

    private void remarks() {
        Sheet.Part section = paper.section("section.remarks");
        List<String> remarks = facts.texts("remarks");
        remarks.forEach(remark -> section.add("note").say(Words.said(remark)));
        if (remarks.isEmpty()) {
            section.add("note").say(Wording.sentence("remarks.none"));
        }
        section.add("note").say(Wording.sentence("liability"));
        facts.block("decision")
                .flatMap(decision -> decision.text("parametersVersion"))
                .ifPresent(version -> section.add("note").say(Wording.sentence("rules.version", Words.code(version))));
    }
}
