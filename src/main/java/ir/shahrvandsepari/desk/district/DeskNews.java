package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToIntFunction;

/** What became of the case while a form of its page was being filled in. */
@Named
@RequestScoped
public class DeskNews {

    @Inject
    private DistrictCase opened;

    @Inject
    private DeskForm form;

    @Inject
    private Words words;

    /** What was done at the desk, the oldest first. */
    public List<Act> getActs() {
        return since(opened.getDesk().acts(), Version::acts);
    }

    /** What its office, an inspector or the rules did, the oldest first. */
    public List<HistoryStep> getSteps() {
        return since(opened.getFile().history(), Version::steps).stream()
                .filter(step ->
                        getActs().stream().noneMatch(act -> act.by().value().equals(step.who())))
                .toList();
    }

    private <T> List<T> since(List<T> all, ToIntFunction<Version> counted) {
        int seen = form.text("version").isEmpty() ? all.size() : counted.applyAsInt(form.version());
        return all.subList(Math.min(seen, all.size()), all.size());
    }

    /** Before the page is shown: a form that is gone from it, because the case moved on, was not even read. */
    public void tellIfNothingWasDone() {
        if (!form.getSent().isEmpty() && !form.isAttempted()) {
            form.complain(words.refusal(new Refusal("desk-moved-on")));
        }
    }
}
