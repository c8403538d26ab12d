package ir.shahrvandsepari.api;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.LevyLine;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A bill as partners read it, by itself and within an inquiry. */
public final class BillJson {
    private BillJson() {}

    /**
     * The {@code bill} object. Where a sum needs more than one bill, the object is the one to pay next, says which part of
     * how many it is, and holds the others in {@code otherBills}.
     *
     * @param bills the one to pay next first, as {@link ir.shahrvandsepari.journey.CaseFile} holds them; not empty
     */
    public static JsonObject of(List<Bill> bills) {
        JsonObjectBuilder json = one(bills.get(0));
        if (bills.size() > 1) {
            JsonArrayBuilder others = Json.createArrayBuilder();
            bills.stream().skip(1).map(BillJson::one).forEach(others::add);
            json.add("otherBills", others);
        }
        return json.build();
    }

    private static JsonObjectBuilder one(Bill bill) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        bill.lines().forEach(line -> lines.add(line(line)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("billId", bill.billId().value())
                .add("paymentId", bill.paymentId().value())
                .add("amountRial", bill.amount().amount())
                .add("state", bill.state().publicName())
                .add("payableUntil", bill.payableUntil().toString())
                .add("payableUntilJalali", JalaliDate.of(bill.payableUntil()).toString())
                .add("roundingRial", bill.rounding().amount())
                .add("lines", lines);
        return bill.parts() > 1 ? json.add("part", bill.part()).add("parts", bill.parts()) : json;
    }

    private static JsonObjectBuilder line(LevyLine line) {
        return Json.createObjectBuilder()
                .add("levy", line.levy().name())
                .add("year", line.year())
                .add("principalRial", line.principal().amount())
                .add("penaltyRial", line.penalty().amount())
                .add("discountRial", line.discount().amount());
    }
}
