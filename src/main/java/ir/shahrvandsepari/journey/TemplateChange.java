package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.notice.NoticeText;
import ir.shahrvandsepari.notice.NoticeWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** A text message is worded by the municipality, or again as it is shipped. */
@ApplicationScoped
class TemplateChange implements ChangeEffect {
    @Inject
    private NoticeWords words;

    @Inject
    private ChangeDays days;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.TEMPLATE);
    }

    /** @throws Refusal {@code change-changes-nothing} if it is worded so already */
    @Override
    public void check(Proposal proposal) {
        days.requireAhead(proposal.from());
        if (words.own(template(proposal)).on(proposal.from()).equals(text(proposal))) {
            throw new Refusal("change-changes-nothing");
        }
    }

    @Override
    public Optional<String> before(Proposal proposal) {
        return Optional.of(words.own(template(proposal))
                .on(proposal.from())
                .map(NoticeText::json)
                .orElse(Proposal.NOTHING));
    }

    @Override
    public void apply(Change change, Caller approver) {
        Proposal proposal = change.proposal();
        NoticeTemplate template = template(proposal);
        words.replace(template, proposal.from(), words.own(template).with(proposal.from(), text(proposal)));
    }

    @Override
    public Optional<Proposal> opposite(Change done) {
        Proposal was = done.proposal();
        return done.seen()
                .before()
                .map(held ->
                        new Proposal(ChangeKind.TEMPLATE, was.target(), held, days.ahead(was.from()), was.reason()));
    }

    private static NoticeTemplate template(Proposal proposal) {
        return NoticeTemplate.valueOf(proposal.target());
    }

    private static Optional<NoticeText> text(Proposal proposal) {
        return Proposal.something(proposal.value()).map(json -> NoticeText.parse(template(proposal), json));
    }
}
