package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeKind;
import java.util.List;

/** What a kind of office is offered to choose from. What it may do is decided by the corridor, not here. */
final class AtTheCounter {

    private AtTheCounter() {}

    static List<Purpose> purposes(Office office) {
        return switch (office.kind()) {
            case NOTARY -> List.of(Purpose.TRANSFER, Purpose.MORTGAGE);
            case BANK -> List.of(Purpose.MORTGAGE);
            case ADMINISTRATION, GOVERNORATE -> List.of(Purpose.ADMINISTRATION);
        };
    }

    static List<Capacity> capacities(Office office) {
        return office.kind() == OfficeKind.ADMINISTRATION
                ? List.of(Capacity.AGENT)
                : List.of(Capacity.OWNER, Capacity.ATTORNEY, Capacity.HEIR, Capacity.GUARDIAN);
    }
}
