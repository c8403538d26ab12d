package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Inquiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Every owner on record is told when an answer about the property is asked for, within the same transaction. */
@ApplicationScoped
class OwnersNotice {
    @Inject
    private Event<InquiryFiled> events;

    void filed(Inquiry inquiry, Look look) {
        look.facts().file().ifPresent(file -> events.fire(new InquiryFiled(inquiry, file.owners())));
    }
}
