package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Grants;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.RoleTerm;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.parameter.ParameterHistory;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a change does when it is approved, and what must be true of it before it is proposed. */
@ApplicationScoped
class ChangeEffects {
    @Inject
    private ParameterHistory parameters;

    @Inject
    private Grants grants;

    @Inject
    private TariffChange tariffs;

    @Inject
    private RolloutPlan rollout;

    /** Refuses what could not take effect, before a second person is asked. */
    void check(Proposal proposal) {
        switch (proposal.kind()) {
            case PARAMETER -> {
                parameters.requireAhead(proposal.from());
                Name.valueOf(proposal.target()).read(proposal.value());
            }
            case GRANT, GRANT_END -> {
                parameters.requireAhead(proposal.from());
                personOf(proposal);
            }
            case TARIFF -> tariffs.check(proposal);
            case ROLLOUT -> rollout.check(proposal);
        }
    }

    private String personOf(Proposal proposal) {
        RoleTerm.parse(proposal.value());
        return grants.personOf(new Login(proposal.target()));
    }

    /** Puts it into effect, in the transaction of the approval. Nobody approves a role of his own. */
    void apply(Proposal proposal, Caller approver) {
        switch (proposal.kind()) {
            case PARAMETER ->
                parameters.begin(Name.valueOf(proposal.target()), proposal.value(), proposal.from(), proposal.reason());
            case GRANT -> {
                if (personOf(proposal).equals(approver.personId())) {
                    throw new Refusal("second-person-required");
                }
                grants.grant(new Login(proposal.target()), RoleTerm.parse(proposal.value()), proposal.from());
            }
            case GRANT_END ->
                grants.end(new Login(proposal.target()), RoleTerm.parse(proposal.value()), proposal.from());
            case TARIFF -> tariffs.begin(proposal);
            case ROLLOUT -> rollout.begin(proposal);
        }
    }
}
