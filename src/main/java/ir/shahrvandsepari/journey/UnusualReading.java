package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.ReadingGround;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.Official;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Whoever opens a case out of the ordinary says why first. Out of the ordinary is an ended case that the official had nothing to
 * do with, nor has another one about its property in hand; managers and whoever watches over the city look at such by their office.
 */
@Stateless
public class UnusualReading {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private Readers readers;

    @Inject
    private DeskBook desk;

    @Inject
    private AccessJournal journal;

    @Inject
    private Clock clock;

    /** Whether the caller may read the case, but has to say why and has not done so today. */
    public boolean asksWhy(TrackingCode code, Caller caller) {
        return unusual(code, caller)
                .filter(inquiry -> !journal.isExplained(
                        caller,
                        code.value(),
                        Tehran.beginOf(Tehran.today(clock)).toInstant()))
                .isPresent();
    }

    /**
     * Keeps why the caller reads the case.
     *
     * @throws Refusal {@code not-found} for whoever is not asked
     */
    public void explain(TrackingCode code, ReadingGround why, Caller caller) {
        unusual(code, caller).orElseThrow(() -> new Refusal("not-found"));
        journal.explain(caller, why, code.value());
    }

    private Optional<Inquiry> unusual(TrackingCode code, Caller caller) {
        return inquiries
                .byTrackingCode(code)
                .filter(inquiry -> readers.mayRead(inquiry, caller))
                .filter(inquiry -> !inquiry.state().isOpen() && !inquiry.state().isBeingIssued())
                .filter(inquiry -> !isByOffice(inquiry, caller))
                .filter(inquiry -> !desk.concerns(inquiry.id(), Official.of(caller)));
    }

    private static boolean isByOffice(Inquiry inquiry, Caller caller) {
        return caller.actsFor(inquiry.officeId())
                || RoleMatrix.mayEverywhere(caller, Action.READ_CASE)
                || caller.has(Role.MANAGER, inquiry.district())
                || !RoleMatrix.may(caller, Action.READ_CASE, inquiry.district());
    }
}
