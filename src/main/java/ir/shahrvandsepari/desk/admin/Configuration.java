package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.configuration.BadFile;
import ir.shahrvandsepari.configuration.ConfigurationImport;
import ir.shahrvandsepari.journey.ConfigurationJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /admin/configuration}: the configuration as a file, and files that were brought. */
@Named
@RequestScoped
public class Configuration {
    private static final int SHOWN = 50;

    @Inject
    private ConfigurationJourney journey;

    @Inject
    private Outcome outcome;

    private final ConfigurationForm form = new ConfigurationForm();
    private List<InvalidValue> mistakes = List.of();

    /** Takes the chosen file in and shows what it differs in; what is wrong in it is told instead. */
    public String bring() {
        return outcome.of(() -> {
            try {
                return "/admin/configuration?faces-redirect=true&file=" + journey.bring(form.draft(), outcome.caller());
            } catch (BadFile bad) {
                mistakes = bad.problems();
                return null;
            }
        });
    }

    public List<ConfigurationImport> getFiles() {
        return journey.latest();
    }

    public List<InvalidValue> getMistakes() {
        return mistakes;
    }

    /** The first of them: a person mends a few at a time. */
    public List<InvalidValue> getShown() {
        return mistakes.subList(0, Math.min(SHOWN, mistakes.size()));
    }

    public List<Change> getWaiting() {
        return journey.waiting();
    }

    public List<Change> getLatest() {
        return journey.decided();
    }

    public ConfigurationForm getForm() {
        return form;
    }
}
