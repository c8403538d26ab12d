package ir.shahrvandsepari.certificate;

import static ir.shahrvandsepari.certificate.CanonicalJson.JSON;

import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.RuleFinding;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.DisputedDebt;
import ir.shahrvandsepari.levy.LevyAccount;
import ir.shahrvandsepari.payment.PostingEntry;
import ir.shahrvandsepari.payment.Receipt;
import ir.shahrvandsepari.payment.Settlement;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The blocks {@code decision} and {@code settlement} of the facts: why the answer could be given. */
final class GroundsFacts {

    private GroundsFacts() {}

    /** The rules as the partner API tells them. */
    static JsonObject of(Decision decision) {
        JsonArrayBuilder rules = JSON.createArrayBuilder();
        decision.findings().forEach(finding -> rules.add(rule(finding)));
        return JSON.createObjectBuilder()
                .add("rules", rules)
                .add("parametersVersion", decision.parametersVersion())
                .build();
    }

    private static JsonObject rule(RuleFinding finding) {
        JsonObjectBuilder rule =
                JSON.createObjectBuilder().add("rule", finding.rule()).add("version", finding.version());
        if (finding.holds() == null) {
            rule.addNull("holds");
        } else {
            rule.add("holds", finding.holds());
        }
        if (finding.basis() != null) {
            rule.add(
                    "basis",
                    JSON.createObjectBuilder()
                            .add("kind", finding.basis().kind().name())
                            .add("number", finding.basis().number())
                            .add("issuedOn", finding.basis().issuedOn().toString()));
        }
        if (finding.until() != null) {
            rule.add("until", finding.until().toString());
        }
        return rule.build();
    }

    static JsonObject of(Settlement settlement) {
        JsonArrayBuilder levies = JSON.createArrayBuilder();
        settlement.levies().forEach(account -> levies.add(levy(account, settlement)));
        JsonArrayBuilder receipts = JSON.createArrayBuilder();
        settlement.receipts().forEach(receipt -> receipts.add(receipt(receipt)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("asOf", Moment.text(settlement.asOf().atZone(Tehran.ZONE).toOffsetDateTime()))
                .add("levies", levies)
                .add("receipts", receipts);
        return settlement.deposits().isEmpty()
                ? json.build()
                : json.add("deposits", deposits(settlement)).build();
    }

    private static JsonObjectBuilder levy(LevyAccount account, Settlement settlement) {
        boolean deposited = settlement.deposits().stream().anyMatch(debt -> debt.levy() == account.levy());
        JsonObjectBuilder levy = JSON.createObjectBuilder()
                .add("levy", account.levy().name())
                .add("upToYear", account.upToYear())
                .add("paid", !deposited);
        return deposited ? levy.add("deposited", true) : levy;
    }

    /** What is not paid: it lies at the registry's fund, and the Article 77 commission decides (Article 74 note). */
    private static JsonArrayBuilder deposits(Settlement settlement) {
        JsonArrayBuilder deposits = JSON.createArrayBuilder();
        for (DisputedDebt debt : settlement.deposits()) {
            deposits.add(JSON.createObjectBuilder()
                    .add("levy", debt.levy().name())
                    .add("year", debt.year())
                    .add("receipt", debt.receipt())
                    .add("depositedOn", debt.depositedOn().toString())
                    .add("dispute", "ARTICLE_77"));
        }
        return deposits;
    }

    /** The gateway's number by itself; of what was paid elsewhere also where and when, because the number alone finds nothing. */
    private static String receipt(Receipt receipt) {
        return receipt.posted().map(GroundsFacts::posted).orElse(receipt.number());
    }

    private static String posted(PostingEntry entry) {
        return Sentences.of(
                "receipt." + entry.kind(),
                entry.issuer().name(Sentences.PERSIAN),
                entry.number().value(),
                JalaliDate.of(entry.day()).longForm(Sentences.PERSIAN));
    }
}
