package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.configuration.ConfigurationDifference;
import ir.shahrvandsepari.configuration.ConfigurationImport;
import ir.shahrvandsepari.configuration.Part;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.NotFound;
import ir.shahrvandsepari.journey.ConfigurationJourney;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /admin/configuration?file=…}: what a file that was brought differs in, and proposals of what is ticked. */
@Named
@RequestScoped
public class Compared {

    @Inject
    private ConfigurationJourney journey;

    @Inject
    private ConfigurationWords words;

    @Inject
    private Outcome outcome;

    private final ConfigurationForm form = new ConfigurationForm();
    private List<ConfigurationDifference> differences;

    /** Answers 404 for a file that nobody brought. */
    public void open() {
        if (isAsked() && getFile() == null) {
            NotFound.answer();
        }
    }

    /** Proposes what was ticked. */
    public String propose() {
        return outcome.of(() -> {
            try {
                journey.propose(number(), form.chosen(), Optional.ofNullable(form.getReason()), outcome.caller());
                return "/admin/configuration?faces-redirect=true&done=proposed&file=" + number();
            } catch (Refusal refusal) {
                if (refusal.details().get("difference") instanceof ConfigurationDifference difference) {
                    Complaints.add(words.subject(difference));
                }
                throw refusal;
            }
        });
    }

    /** Whether the address names a file. */
    public boolean isAsked() {
        return !outcome.text("file").isEmpty();
    }

    private long number() {
        return outcome.number("file").orElse(0);
    }

    /** The file that the address names; null if there is none. */
    public ConfigurationImport getFile() {
        return journey.find(number()).orElse(null);
    }

    /** What it differs in, in the order of the file. */
    public List<ConfigurationDifference> getDifferences() {
        if (differences == null) {
            differences = journey.differences(number());
        }
        return differences;
    }

    public List<ConfigurationDifference> of(Part part) {
        return getDifferences().stream().filter(one -> one.part() == part).toList();
    }

    public List<Part> getParts() {
        return Arrays.stream(Part.values()).filter(part -> !of(part).isEmpty()).toList();
    }

    public ConfigurationForm getForm() {
        return form;
    }
}
