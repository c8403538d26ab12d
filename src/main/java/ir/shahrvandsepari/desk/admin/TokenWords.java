package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.TokenTerm;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Tokens of partners. */
@ApplicationScoped
class TokenWords implements ChangeWording {

    @Inject
    private Words words;

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.TOKEN, ChangeKind.TOKEN_END);
    }

    @Override
    public String subject(Proposal proposal) {
        String label = TokenTerm.parse(proposal.value()).label().value();
        return words.say("token.of", label, words.apart(proposal.target()));
    }

    @Override
    public String value(Proposal proposal) {
        String key = proposal.kind() == ChangeKind.TOKEN ? "token.begins" : "token.ends";
        return words.say(key, TokenTerm.parse(proposal.value()).lastDay());
    }

    @Override
    public String before(Proposal proposal, String held) {
        return words.say("token.held", TokenTerm.parse(held).lastDay());
    }
}
