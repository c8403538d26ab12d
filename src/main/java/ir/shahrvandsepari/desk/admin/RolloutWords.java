package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Stages of the service in a district. */
@ApplicationScoped
class RolloutWords implements ChangeWording {

    @Inject
    private Words words;

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.ROLLOUT, ChangeKind.ROLLOUT_CANCEL);
    }

    @Override
    public String subject(Proposal proposal) {
        String[] target = proposal.target().split(" ");
        return words.say("rollout.of", Integer.valueOf(target[0]), words.say("purpose.short." + target[1]));
    }

    @Override
    public String value(Proposal proposal) {
        String stage = stage(proposal.value());
        return proposal.kind() == ChangeKind.ROLLOUT ? stage : words.say("change.cancelled", stage);
    }

    @Override
    public String before(Proposal proposal, String held) {
        return proposal.kind() == ChangeKind.ROLLOUT ? stage(held) : "";
    }

    private String stage(String stage) {
        return words.say("rollout.stage." + stage);
    }
}
