package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.journey.RolloutJourney;
import ir.shahrvandsepari.journey.RolloutJourney.Standing;
import ir.shahrvandsepari.property.Readiness;
import ir.shahrvandsepari.property.Stage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** {@code /admin/rollout?district=…}: where the service stands, what a district lacks, and proposals for its next stage. */
@Named
@RequestScoped
public class Rollout {

    @Inject
    private RolloutJourney journey;

    @Inject
    private ChangeJourney changes;

    @Inject
    private Outcome outcome;

    private final RolloutForm form = new RolloutForm();
    private List<Standing> districts;
    private List<Readiness.Item> readiness;

    /** Whoever looks at a district proposes for that one. */
    @PostConstruct
    void begin() {
        form.setDistrict(getDistrict());
    }

    public String propose() {
        return outcome.of(() -> {
            String target = form.getDistrict() + " " + form.getPurpose();
            Proposal proposal =
                    form.proposal(ChangeKind.ROLLOUT, target, form.getStage().name());
            changes.propose(proposal, outcome.caller());
            return "/admin/rollout?faces-redirect=true&done=proposed&district=" + form.getDistrict();
        });
    }

    public List<Standing> getDistricts() {
        if (districts == null) {
            districts = journey.districts();
        }
        return districts;
    }

    /** The stage of today. */
    public Stage stage(ir.shahrvandsepari.property.Rollout service) {
        return service.stage(outcome.today());
    }

    /** The class of its tag. */
    public String tone(ir.shahrvandsepari.property.Rollout service) {
        return switch (stage(service)) {
            case LIVE -> "is-fine";
            case PILOT -> "is-info";
            case PAUSED -> "is-stopped";
            case PLANNED -> "is-soon";
        };
    }

    /** The day to show with the stage: when it opens, or since when it stands so. */
    public LocalDate day(ir.shahrvandsepari.property.Rollout service) {
        return stage(service) == Stage.LIVE
                ? service.since(outcome.today()).orElse(null)
                : service.opensAfter(outcome.today()).orElse(null);
    }

    /** The district whose readiness is shown; 0 for none. */
    public int getDistrict() {
        return outcome.number("district").orElse(0);
    }

    public List<Readiness.Item> getReadiness() {
        if (readiness == null) {
            boolean known =
                    getDistricts().stream().anyMatch(one -> one.district().number() == getDistrict());
            readiness = known ? journey.readiness(getDistrict()) : List.of();
        }
        return readiness;
    }

    public boolean isReady() {
        return getReadiness().stream().allMatch(Readiness.Item::isMet);
    }

    public List<Purpose> getPurposes() {
        return Arrays.asList(Purpose.values());
    }

    public List<Stage> getStages() {
        return Arrays.asList(Stage.values());
    }

    public List<Change> getWaiting() {
        return changes.waiting(ChangeKind.ROLLOUT, ChangeKind.ROLLOUT_CANCEL);
    }

    public List<Change> getLatest() {
        return changes.latest(ChangeKind.ROLLOUT, ChangeKind.ROLLOUT_CANCEL);
    }

    public RolloutForm getForm() {
        return form;
    }
}
