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

    private String link;
    private String said;
    private String trouble;
    private Matter matter;

    /** The owner objects. */
    public void object() {
        try {
            matter = journey.object(ObjectionToken.parse(getLink()), ObjectionText.parse(said));
        } catch (InvalidValue wrong) {
            trouble = words.say(wrong.code().equals("too-long") ? "objection.tooLong" : "objection.unknown");
        } catch (Refusal unknown) {
            trouble = words.say("objection.unknown");
        }
    }

    /** The case, or null if the link is none of ours: then {@link #getTrouble} says so. */
    public Matter getMatter() {
        if (matter == null && trouble == null) {
            try {
                matter = journey.look(ObjectionToken.parse(getLink()));
            } catch (InvalidValue | Refusal unknown) {
                trouble = words.say("objection.unknown");
            }
        }
        return matter;
    }

    public Inquiry getInquiry() {
        return getMatter().inquiry();
    }

    public boolean isRaised() {
        return getMatter() != null && getMatter().objection().objectedAt().isPresent();
    }

    public String getTrouble() {
        return trouble;
    }

    public String getLink() {
        return link == null ? request.getParameter("link") : link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
