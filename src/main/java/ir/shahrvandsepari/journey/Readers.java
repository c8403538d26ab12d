package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.casework.HandoverBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inspection.VisitBook;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who may read a case and its answer: whoever filed it, who watches over the city, the officials of the district that
 * answers it, or is asked to; an inspector only what he was drawn for. Within the caller's transaction.
 */
@ApplicationScoped
class Readers {
    @Inject
    private VisitBook visits;

    @Inject
    private HandoverBook handovers;

    boolean mayRead(Inquiry inquiry, Caller caller) {
        return caller.actsFor(inquiry.officeId())
                || RoleMatrix.may(caller, Action.READ_CASE, inquiry.district())
                || RoleMatrix.mayAsDrawn(caller, Action.READ_CASE, inquiry.district())
                        && visits.wasDrawn(inquiry.id(), new Login(caller.login()))
                || handovers
                        .open(inquiry.id())
                        .filter(handover -> RoleMatrix.may(caller, Action.READ_CASE, handover.to()))
                        .isPresent();
    }

    /** Whether the caller may read what is to be paid, and nothing else of the case unless {@link #mayRead} says so. */
    boolean mayReadBills(Inquiry inquiry, Caller caller) {
        return mayRead(inquiry, caller) || RoleMatrix.may(caller, Action.READ_BILL, inquiry.district());
    }

    boolean mayRead(RenovationCode property, Caller caller) {
        return RoleMatrix.may(caller, Action.READ_PROPERTY, property.district())
                || RoleMatrix.mayAsDrawn(caller, Action.READ_PROPERTY, property.district())
                        && visits.wasDrawn(property, new Login(caller.login()))
                || handovers.concerns(property, RoleMatrix.districts(caller, Action.READ_PROPERTY));
    }

    static boolean mayReadAnswer(long officeId, int district, Caller caller) {
        return caller.actsFor(officeId) || RoleMatrix.may(caller, Action.READ_ANSWER, district);
    }
}
