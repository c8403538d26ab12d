package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.journey.TariffJourney;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.levy.Levy;
import ir.shahrvandsepari.levy.PenaltyRegime;
import ir.shahrvandsepari.levy.Tariff;
import ir.shahrvandsepari.levy.TariffRate;
import ir.shahrvandsepari.levy.TariffTrial;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /admin/tariffs}: the lines of every levy, and proposals of further ones. */
@Named
@RequestScoped
public class Tariffs {

    @Inject
    private TariffJourney journey;

    @Inject
    private ChangeJourney changes;

    @Inject
    private Outcome outcome;

    private final TariffForm form = new TariffForm();
    private TariffTrial weighed;
    private List<Tariff> lines;

    /** What the typed line would have made of last month's bills, without proposing it. */
    public String weigh() {
        return outcome.of(() -> {
            weighed = journey.weigh(form.proposal());
            return null;
        });
    }

    public String propose() {
        return outcome.of(() -> {
            changes.propose(form.proposal(), outcome.caller());
            return "/admin/tariffs?faces-redirect=true&done=proposed";
        });
    }

    public List<Tariff> getLines() {
        if (lines == null) {
            lines = journey.tariffs();
        }
        return lines;
    }

    public List<PenaltyRegime> getRegimes() {
        return journey.regimes();
    }

    /** {@code COMING}, {@code NOW} for the line in force today, or {@code PAST}. */
    public String place(Tariff line) {
        if (line.validFrom().isAfter(outcome.today())) {
            return "COMING";
        }
        boolean followed = getLines().stream()
                .anyMatch(other -> other.levy() == line.levy()
                        && other.validFrom().isAfter(line.validFrom())
                        && !other.validFrom().isAfter(outcome.today()));
        return followed ? "PAST" : "NOW";
    }

    /** The first Jalali year that a line governs: the one whose 1 Farvardin is its day or comes after it. */
    public int firstYear(Tariff line) {
        JalaliDate from = JalaliDate.of(line.validFrom());
        return from.month() == 1 && from.day() == 1 ? from.year() : from.year() + 1;
    }

    public String percent(int basisPoints) {
        return TariffRate.percent(basisPoints);
    }

    public List<Levy> getLevies() {
        return Arrays.asList(Levy.values());
    }

    public List<Change> getWaiting() {
        return changes.waiting(ChangeKind.TARIFF);
    }

    public List<Change> getLatest() {
        return changes.latest(ChangeKind.TARIFF);
    }

    public TariffTrial getWeighed() {
        return weighed;
    }

    public TariffForm getForm() {
        return form;
    }
}
