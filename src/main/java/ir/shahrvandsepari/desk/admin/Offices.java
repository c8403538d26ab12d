package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.insight.OfficeList;
import ir.shahrvandsepari.insight.OfficeMember;
import ir.shahrvandsepari.insight.OfficeRow;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /admin/offices?q=…&office=…}: the bodies that may ask, and proposals to enter, correct, suspend or reinstate one. */
@Named
@RequestScoped
public class Offices {
    private static final int PAGE = 25;

    @Inject
    private OfficeList list;

    @Inject
    private ChangeJourney journey;

    @Inject
    private Outcome outcome;

    private final OfficeForm form = new OfficeForm();
    private OfficeRow chosen;
    private List<OfficeRow> found;

    /** Begins the form with what the office of the address is. */
    @PostConstruct
    void open() {
        chosen = asked().flatMap(list::find).orElse(null);
        if (chosen != null) {
            form.show(chosen.key(), chosen.now());
        }
    }

    /** An address is no form: what is no key names no office. */
    private Optional<OfficeKey> asked() {
        try {
            return Optional.of(OfficeKey.parse(outcome.text("office")));
        } catch (InvalidValue noKey) {
            return Optional.<OfficeKey>empty();
        }
    }

    public String propose() {
        return outcome.of(() -> {
            journey.propose(form.proposal(), outcome.caller());
            return "/admin/offices?faces-redirect=true&done=proposed";
        });
    }

    public List<OfficeRow> getRows() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** Where the list begins. */
    public String getFirst() {
        return outcome.list("offices", "");
    }

    /** Where the next page is; empty on the last one. */
    public String getNext() {
        return found().size() > PAGE
                ? outcome.list("offices", found().get(PAGE - 1).key().toString())
                : "";
    }

    private List<OfficeRow> found() {
        if (found == null) {
            found = list.page(getWords(), outcome.text("after"), PAGE + 1);
        }
        return found;
    }

    public String getWords() {
        return outcome.tidy("q");
    }

    public boolean isFirstPage() {
        return outcome.text("after").isEmpty();
    }

    /** The office that the address names; null if it names none. */
    public OfficeRow getChosen() {
        return chosen;
    }

    /** Accounts of the chosen one. */
    public List<OfficeMember> getMembers() {
        return chosen == null ? List.of() : list.members(chosen.key());
    }

    public List<Change> getWaiting() {
        return journey.waiting(ChangeKind.OFFICE, ChangeKind.MEMBER, ChangeKind.MEMBER_END);
    }

    public List<Change> getLatest() {
        return journey.latest(ChangeKind.OFFICE, ChangeKind.MEMBER, ChangeKind.MEMBER_END);
    }

    public List<OfficeKind> getKinds() {
        return Arrays.asList(OfficeKind.values());
    }

    public OfficeForm getForm() {
        return form;
    }
}
