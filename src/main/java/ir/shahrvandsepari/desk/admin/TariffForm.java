package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.levy.Levy;
import ir.shahrvandsepari.levy.TariffRate;

/** A further line of a tariff, as it is typed: percentages with a decimal sign of whatever kind. */
public class TariffForm extends DatedForm {
    private Levy levy;
    private String rate;
    private String onTime;

    /** @throws ir.shahrvandsepari.kernel.InvalidValue for what cannot be read */
    Proposal proposal() {
        return proposal(
                ChangeKind.TARIFF,
                levy.name(),
                TariffRate.parsePercents(rate, onTime).toString());
    }

    public Levy getLevy() {
        return levy;
    }

    public void setLevy(Levy levy) {
        this.levy = levy;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }

    public String getOnTime() {
        return onTime;
    }

    public void setOnTime(String onTime) {
        this.onTime = onTime;
    }
}
