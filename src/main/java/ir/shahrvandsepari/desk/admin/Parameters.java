package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.parameter.DatedParameter;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code /admin/parameters}: the numbers of the rules, and proposals to change them. */
@Named
@RequestScoped
public class Parameters {

    @Inject
    private ChangeJourney journey;

    @Inject
    private Outcome outcome;

    @Inject
    private ParameterWords words;

    private final ParameterForm form = new ParameterForm();
    private Optional<Weighed> weighed;
    private List<DatedParameter> all;

    /** What the typed value would have changed, without proposing it. */
    public String weigh() {
        return outcome.of(() -> {
            weighed = journey.weigh(proposal());
            return null;
        });
    }

    public String propose() {
        return outcome.of(() -> {
            journey.propose(proposal(), outcome.caller());
            return "/admin/parameters?faces-redirect=true&done=proposed";
        });
    }

    private Proposal proposal() {
        return form.proposal(ChangeKind.PARAMETER, form.getName().name(), words.read(form.getName(), form.getValue()));
    }

    /** The value in force today. */
    public DatedParameter now(Name which) {
        return of(which).stream()
                .filter(one -> one.isInForce(outcome.today()))
                .findFirst()
                .orElse(null);
    }

    /** Other values: what was and what will be, the latest first. */
    public List<DatedParameter> others(Name which) {
        return of(which).stream()
                .filter(one -> !one.isInForce(outcome.today()))
                .sorted(Comparator.comparing(DatedParameter::from).reversed())
                .toList();
    }

    private List<DatedParameter> of(Name which) {
        if (all == null) {
            all = journey.parameters();
        }
        return all.stream().filter(one -> one.name() == which).toList();
    }

    public List<Name> getNames() {
        return Arrays.asList(Name.values());
    }

    public List<Change> getWaiting() {
        return journey.waiting(ChangeKind.PARAMETER, ChangeKind.PARAMETER_CANCEL);
    }

    public List<Change> getLatest() {
        return journey.latest(ChangeKind.PARAMETER, ChangeKind.PARAMETER_CANCEL);
    }

    public boolean isWeighed() {
        return weighed != null;
    }

    public Weighed getWeighed() {
        return weighed.orElse(null);
    }

    public ParameterForm getForm() {
        return form;
    }
}
