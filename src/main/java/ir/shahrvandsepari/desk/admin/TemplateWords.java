package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.notice.NoticeText;
import ir.shahrvandsepari.notice.SmsText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Text messages. */
@Named
@ApplicationScoped
public class TemplateWords implements ChangeWording {

    @Inject
    private Words words;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.TEMPLATE);
    }

    @Override
    public String subject(Proposal proposal) {
        return words.say("template.of", words.say("template." + proposal.target()));
    }

    @Override
    public String value(Proposal proposal) {
        return words.say(Proposal.something(proposal.value()).isPresent() ? "template.own" : "template.shipped");
    }

    @Override
    public List<Difference> differences(Change change) {
        Proposal proposal = change.proposal();
        String before = change.seen().before().orElse(Proposal.NOTHING);
        return List.of(new Difference(
                words.say("template.text"),
                text(proposal, before).words(),
                text(proposal, proposal.value()).words()));
    }

    /** The message as it will leave, with likely values; null for a change of something else. */
    public SmsText sample(Proposal proposal) {
        return kinds().contains(proposal.kind())
                ? text(proposal, proposal.value()).sample(NoticeTemplate.valueOf(proposal.target()))
                : null;
    }

    private static NoticeText text(Proposal proposal, String value) {
        NoticeTemplate template = NoticeTemplate.valueOf(proposal.target());
        return Proposal.something(value)
                .map(json -> NoticeText.parse(template, json))
                .orElseGet(template::shipped);
    }
}
