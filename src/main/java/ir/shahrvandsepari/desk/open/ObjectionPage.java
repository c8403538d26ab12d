package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.ObjectionText;
import ir.shahrvandsepari.inquiry.ObjectionToken;
import ir.shahrvandsepari.journey.ObjectionJourney;
import ir.shahrvandsepari.journey.ObjectionJourney.Matter;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /objection?link=…}: what an owner on record was told by SMS, and the way to say no to it. */
@Named
@RequestScoped
public class ObjectionPage {
    @Inject
    private ObjectionJourney journey;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String trouble;
    private Matter matter;

    /** Before the page is shown: the owner objects by posting, or looks. */
    public void look() {
        boolean objects = request.getMethod().equals("POST");
        try {
            ObjectionToken link = ObjectionToken.parse(getLink());
            matter = journey.look(link);
            if (objects) {
                matter = journey.object(link, ObjectionText.parse(getSaid()));
            }
        } catch (InvalidValue wrong) {
            trouble = words.say(matter == null ? "objection.unknown" : "objection.tooLong");
        } catch (Refusal unknown) {
            trouble = words.say("objection.unknown");
        }
    }

    /** The case, or null if the link is none of ours. */
    public Inquiry getInquiry() {
        return matter == null ? null : matter.inquiry();
    }

    public boolean isRaised() {
        return matter != null && matter.objection().objectedAt().isPresent();
    }

    public String getTrouble() {
        return trouble;
    }

    /** What stands at the end of the address; it alone is the right to object. */
    public String getLink() {
        return request.getParameter("link");
    }

    /** What was typed, kept when it was too long. */
    public String getSaid() {
        return request.getParameter("said");
    }
}
