package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Reads the bills of cases in a transaction of its own. */
@Stateless
public class BillLookup {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private BillBook bills;

    /**
     * The bills of a case, for the office that filed it and for the governorate.
     *
     * @return the one to pay next first; not empty
     * @throws Refusal {@code not-found} for everybody else, and when the case never had a bill
     */
    public List<Bill> open(TrackingCode code, Caller caller) {
        List<Bill> found = inquiries
                .byTrackingCode(code)
                .filter(inquiry -> caller.actsFor(inquiry.officeId()) || caller.has(Role.GOVERNORATE))
                .map(inquiry -> of(code))
                .orElse(List.of());
        if (found.isEmpty()) {
            throw new Refusal("not-found");
        }
        return found;
    }

    /** The bills of a case that the caller may see: the one to pay next first, then those beside it; empty when none. */
    public List<Bill> of(TrackingCode code) {
        BillSubject subject = BillSubject.of(code.value());
        return bills.current(subject).stream()
                .flatMap(current -> Stream.concat(
                        Stream.of(current),
                        bills.standing(subject).stream().filter(other -> other.id() != current.id())))
                .toList();
    }
}
