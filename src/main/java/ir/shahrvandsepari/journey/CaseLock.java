package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.property.PropertyBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Holds the case behind a bill, its property first as everywhere, so that nobody waits in a circle. */
@ApplicationScoped
class CaseLock {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private PropertyBook properties;

    /**
     * The case as it stands, until the caller's transaction ends.
     *
     * @throws Refusal {@code not-found}
     */
    Inquiry hold(BillSubject subject) {
        Inquiry known = inquiries
                .byTrackingCode(TrackingCode.parse(subject.value()))
                .orElseThrow(() -> new Refusal("not-found"));
        properties.lock(known.code());
        return inquiries.lock(known.id());
    }
}
