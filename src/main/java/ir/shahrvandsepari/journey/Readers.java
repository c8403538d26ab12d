package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inspection.VisitBook;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/**
 * Who may read a case and its answer: whoever filed it, who watches over the city, its district's officials; an inspector
 * only what he was drawn for. Within the caller's transaction.
 */
@ApplicationScoped
class Readers {
    @Inject
    private VisitBook visits;

    boolean mayRead(Inquiry inquiry, Caller caller) {
        return mayReadAnswer(inquiry.officeId(), inquiry.district(), caller)
                || isInspectorOf(inquiry.district(), caller)
                        && visits.wasDrawn(inquiry.id(), new Login(caller.login()));
    }

    boolean mayRead(RenovationCode property, Caller caller) {
        return isOfficialOf(property.district(), caller)
                || isInspectorOf(property.district(), caller) && visits.wasDrawn(property, new Login(caller.login()));
    }

    static boolean mayReadAnswer(long officeId, int district, Caller caller) {
        return caller.actsFor(officeId)
                || caller.has(Role.GOVERNORATE)
                || caller.has(Role.AUDITOR)
                || isOfficialOf(district, caller);
    }

    private static boolean isInspectorOf(int district, Caller caller) {
        return caller.serves(district) && caller.has(Role.INSPECTOR);
    }

    private static boolean isOfficialOf(int district, Caller caller) {
        return caller.serves(district)
                && Stream.of(Role.CLERK, Role.EXPERT, Role.MANAGER).anyMatch(caller::has);
    }
}
