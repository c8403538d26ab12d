package ir.shahrvandsepari.desk.district;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.Handover;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.Situation;
import ir.shahrvandsepari.casework.WhyNot;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.eligibility.Reason;
import ir.shahrvandsepari.journey.DeskFile;
import ir.shahrvandsepari.journey.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk's side of the opened case: what may be done with it and why not, who does it, what was done and proposed. */
@Named
@RequestScoped
public class DistrictDesk {

    @Inject
    private DistrictCase opened;

    @Inject
    private Words words;

    @Inject
    private People people;

    /** Whether the one who looks works where the case is, and not only where it is asked to go. */
    public boolean isHere() {
        return whyNot(Action.NOTE).orElse(null) != WhyNot.ROLE;
    }

    /** Whether there is anything about the case that the one who looks could ever do. */
    public boolean isMine() {
        return Arrays.stream(Action.values()).anyMatch(action -> whyNot(action).orElse(null) != WhyNot.ROLE);
    }

    /**
     * Whether an action is offered. While a form that was sent is being read, all of them are: what was offered when the
     * page was made may no longer be, and whoever comes too late shall be told so by the gate, not passed over.
     */
    public boolean may(String action) {
        boolean reading = FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return reading || whyNot(Action.valueOf(action)).isEmpty();
    }

    /** What is not offered now though this official does such things: the actions by why not, in the order of the desk. */
    public Map<String, List<Action>> getNotOffered() {
        return Arrays.stream(Action.values())
                .filter(action -> whyNot(action).isPresent())
                .filter(action -> !whyNot(action).get().isBesideThePointOf(action))
                .collect(groupingBy(action -> whyNot(action.name()), LinkedHashMap::new, toList()));
    }

    /** Why an action is not offered, in one sentence. */
    public String whyNot(String action) {
        String state = words.say("state." + opened.getFile().inquiry().state());
        return whyNot(Action.valueOf(action))
                .map(why -> words.from("casework", "whyNot." + why, getHolder(), state))
                .orElse("");
    }

    private Optional<WhyNot> whyNot(Action action) {
        return file().situation().whyNot(action);
    }

    /** Who works on the case; empty if nobody does. */
    public String getHolder() {
        return file().situation().hand().map(people::name).orElse("");
    }

    /** The account of who works on the case; empty if nobody does. */
    public String getHolderLogin() {
        return file().situation().hand().map(hand -> hand.login().value()).orElse("");
    }

    /** What waits for a second person; null if nothing does. */
    public Proposal getProposal() {
        return file().situation().proposal().orElse(null);
    }

    /** The question to another district that stands; null if none does. */
    public Handover getHandover() {
        return file().situation().offer().map(Situation.Offer::handover).orElse(null);
    }

    /** The reasons that can be proposed to be passed, as {@code CLEARANCE} or as {@code DEPARTURE}. */
    public List<Reason> passable(String kind) {
        Proposal.Kind wanted = Proposal.Kind.valueOf(kind);
        return opened.getFile().decision().reasons().stream()
                .filter(reason -> Wish.mayBePassed(reason, wanted))
                .toList();
    }

    /** What was done at the desk, the newest first. */
    public List<Act> getActs() {
        List<Act> acts = new ArrayList<>(file().acts());
        Collections.reverse(acts);
        return acts;
    }

    public DeskFile file() {
        return opened.getDesk();
    }
}
