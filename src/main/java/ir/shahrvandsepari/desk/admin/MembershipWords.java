package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.organization.OfficeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Who acts for which office. */
@ApplicationScoped
class MembershipWords implements ChangeWording {

    @Inject
    private Words words;

    @Override
    public Set<ChangeKind> kinds() {
        return EnumSet.of(ChangeKind.MEMBER, ChangeKind.MEMBER_END);
    }

    @Override
    public String subject(Proposal proposal) {
        return words.apart(proposal.target());
    }

    @Override
    public String value(Proposal proposal) {
        OfficeKey key = OfficeKey.parse(proposal.value());
        String office = words.say("office.of", words.say("office.kind." + key.kind()), words.isolated(key.code()));
        return words.say(proposal.kind() == ChangeKind.MEMBER ? "member.begins" : "member.ends", office);
    }
}
