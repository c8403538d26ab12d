package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.journey.PublicCheck;
import ir.shahrvandsepari.journey.PublicCheck.Outlook;
import ir.shahrvandsepari.journey.PublicCheck.Way;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /check}: which way would an inquiry go, and what should be ready? Posted, so that no address keeps the number. */
@Named
@RequestScoped
public class Check {

    @Inject
    private PublicCheck journey;

    @Inject
    private Allowance allowance;

    @Inject
    private Words words;

    private Typed typed;
    private Purpose purpose = Purpose.TRANSFER;
    private Outlook outlook;

    /** Answers what was posted, if something was. */
    public void look() {
        ExternalContext outer = FacesContext.getCurrentInstance().getExternalContext();
        typed = new Typed(outer.getRequestParameterMap(), words);
        if (!((HttpServletRequest) outer.getRequest()).getMethod().equals("POST")) {
            return;
        }
        purpose = purposeOf(outer.getRequestParameterMap());
        Optional<RenovationCode> code = typed.read("code", RenovationCode::parse, "check.code.missing");
        Optional<PersonId> owner = typed.read("owner", PersonId::parse, "check.owner.missing");
        if (!typed.isWrong() && allowance.allows(RateLimits.Kind.PUBLIC_CHECK, outer)) {
            ask(code.orElseThrow(), owner.orElseThrow());
        }
    }

    private void ask(RenovationCode code, PersonId owner) {
        try {
            outlook = journey.look(code, owner, purpose);
        } catch (InvalidValue unknownDistrict) {
            typed.mistake("code", unknownDistrict);
        }
    }

    private static Purpose purposeOf(Map<String, String> sent) {
        return List.of(Purpose.values()).stream()
                .filter(known -> known.name().equals(sent.get("purpose")))
                .findFirst()
                .orElse(Purpose.TRANSFER);
    }

    /** What to have ready, as keys of {@code check.paper.}, in the order of need. */
    public List<String> getPapers() {
        List<String> papers = new ArrayList<>(List.of("card", "deed", "levies"));
        papers.add(
                switch (purpose) {
                    case TRANSFER -> "buyer";
                    case MORTGAGE -> "loan";
                    case ADMINISTRATION -> "service";
                });
        papers.add("power");
        if (outlook.way() != Way.AT_ONCE) {
            papers.add("building");
        }
        return papers;
    }

    /** The answer in one sentence. */
    public String getSentence() {
        if (outlook.way() != Way.NOT_OPEN) {
            return words.say("check.answer." + outlook.way(), outlook.workingDays());
        }
        return outlook.opensOn()
                .map(day -> words.say("check.answer.NOT_OPEN", day))
                .orElseGet(() -> words.say("check.answer.NOT_PLANNED"));
    }

    public Typed getTyped() {
        return typed;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    /** The answer; null until there is one. */
    public Outlook getOutlook() {
        return outlook;
    }
}
