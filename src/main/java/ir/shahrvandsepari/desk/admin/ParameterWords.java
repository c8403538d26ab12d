package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers and switches of the rules. */
@Named
@ApplicationScoped
public class ParameterWords implements ChangeWording {

    @Inject
    private Words words;

    @Inject
    private Show show;

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.PARAMETER, ChangeKind.PARAMETER_CANCEL);
    }

    @Override
    public String subject(Proposal proposal) {
        return words.say("parameter." + proposal.target());
    }

    @Override
    public String value(Proposal proposal) {
        String value = value(Name.valueOf(proposal.target()), proposal.value());
        return proposal.kind() == ChangeKind.PARAMETER ? value : words.say("change.cancelled", value);
    }

    @Override
    public String before(Proposal proposal, String held) {
        return proposal.kind() == ChangeKind.PARAMETER ? value(Name.valueOf(proposal.target()), held) : "";
    }

    @Override
    public String weighed(Change change) {
        return change.seen()
                .weighed()
                .map(decisions -> words.say(
                        "change.weighed.said", show.count(decisions.compared()), show.count(decisions.changed())))
                .orElse("");
    }

    /** A value of a parameter as people read it. */
    public String value(Name name, String value) {
        return name.isSwitch() ? words.say("parameter.switch." + value) : words.isolated(value);
    }

    /**
     * What somebody typed, in the form in which it is stored; a switch may be said in words.
     *
     * @throws InvalidValue {@code parameter-value-malformed}
     */
    String read(Name name, String typed) {
        return Stream.of("true", "false")
                .filter(value -> name.isSwitch() && value(name, value).equalsIgnoreCase(PersianText.tidy(typed)))
                .findFirst()
                .orElseGet(() -> name.read(typed));
    }
}
