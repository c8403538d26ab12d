package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inspection.Parties;
import ir.shahrvandsepari.inspection.SharedVisitBook;
import ir.shahrvandsepari.inspection.Visit;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PropertyBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Who has a stake in a case, or in all the cases of a visit. Within the caller's transaction. */
@ApplicationScoped
class VisitParties {
    @Inject
    private PropertyBook properties;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private SharedVisitBook shared;

    Parties of(Inquiry inquiry) {
        Filing filing = inquiry.filing();
        Set<PersonId> people = new HashSet<>();
        people.add(filing.applicant().id());
        filing.transfer().ifPresent(transfer -> people.add(transfer.buyer().id()));
        properties
                .file(inquiry.code())
                .ifPresent(file -> file.owners().stream().map(Owner::id).forEach(people::add));
        return new Parties(people, inquiry.officeId());
    }

    /** Of the case that it was ordered for and of those that were attached to it. */
    Parties of(Visit visit, Inquiry inquiry) {
        return shared.attached(visit).stream()
                .map(id -> of(inquiries.byId(id).orElseThrow()))
                .reduce(of(inquiry), Parties::and);
    }
}
