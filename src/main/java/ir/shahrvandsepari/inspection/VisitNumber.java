package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.InvalidValue;

/**
 * The name of an order to visit: its case and its place among the case's visits, {@code 7K2M9QX4TB-1}.
 *
 * @param place 1 for the first visit that was ordered in the case
 */
public record VisitNumber(TrackingCode inquiry, int place) {

    /** @throws InvalidValue {@code visit-number-malformed} */
    public static VisitNumber parse(String text) {
        if (text == null || !text.matches("[0-9A-Za-z]{10}-[1-9][0-9]{0,3}")) {
            throw new InvalidValue("visit-number-malformed", text);
        }
        int dash = text.indexOf('-');
        return new VisitNumber(TrackingCode.parse(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return inquiry + "-" + place;
    }
}
