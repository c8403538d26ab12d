package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.DeclarationJourney;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sends the owner the code of the declaration, from the page where the answers are checked. */
@Named
@RequestScoped
public class OwnersCode {

    @Inject
    private DeclarationJourney declarations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    private String sentTo;

    /** To the mobile on record, whatever mobile stands in the form. */
    public void send(DraftInquiry draft) {
        try {
            PersonId owner = PersonId.parse(draft.getApplicant().getId());
            DeclarationJourney.Sent sent =
                    declarations.send(RenovationCode.parse(draft.getCode()), owner, caller.get());
            sentTo = sent.to().masked();
        } catch (Refusal refusal) {
            Complaints.add(words.refusal(refusal));
        }
    }

    /** Where it went, masked; null unless one was sent just now. */
    public String getSentTo() {
        return sentTo;
    }
}
