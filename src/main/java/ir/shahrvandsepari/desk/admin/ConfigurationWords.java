package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.configuration.ConfigurationDifference;
import ir.shahrvandsepari.configuration.Setting;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file of the configuration differs in, in the words in which a change of it is read. */
@Named
@RequestScoped
public class ConfigurationWords {
    private static final String CANCEL = "_CANCEL";

    @Inject
    private ChangeWords changes;

    @Inject
    private Words words;

    public String subject(ConfigurationDifference difference) {
        return changes.subject(setting(difference));
    }

    /** Old beside new; what stays because it cannot be nothing has nothing new. */
    public List<Difference> lines(ConfigurationDifference difference) {
        List<Difference> lines = new ArrayList<>(
                difference.obstacle().equals(Optional.of(ConfigurationDifference.Obstacle.STAYS))
                        ? List.of()
                        : changes.differences(difference.asChange()));
        if (lines.isEmpty()) {
            lines.add(new Difference(
                    words.say("configuration.value"),
                    value(difference, difference.before()),
                    value(difference, difference.after())));
        }
        if (difference.isCitedOtherwise()) {
            lines.add(new Difference(
                    words.say("configuration.reference"),
                    ConfigurationDifference.reference(difference.before()),
                    ConfigurationDifference.reference(difference.after())));
        }
        return lines;
    }

    private String value(ConfigurationDifference difference, Optional<Setting> setting) {
        Proposal proposal = setting(difference);
        return setting.map(known -> changes.value(new Proposal(
                        proposal.kind(), proposal.target(), known.value(), proposal.from(), proposal.reason())))
                .orElse("");
    }

    /** As something that is set, also where a plan is taken back. */
    private static Proposal setting(ConfigurationDifference difference) {
        Proposal proposal = difference.proposal();
        ChangeKind kind = ChangeKind.valueOf(proposal.kind().name().replace(CANCEL, ""));
        return new Proposal(kind, proposal.target(), proposal.value(), proposal.from(), proposal.reason());
    }

    /** Whether it takes a plan back. */
    public boolean isCancelling(ConfigurationDifference difference) {
        return difference.proposal().kind().name().endsWith(CANCEL);
    }

    /** What is wrong in a file, and what to do about it. */
    public String mistake(InvalidValue problem) {
        return words.invalid(problem);
    }
}
