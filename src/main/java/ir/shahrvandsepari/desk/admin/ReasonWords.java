package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.casework.ReasonText;
import ir.shahrvandsepari.desk.Language;
import ir.shahrvandsepari.desk.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reasons of the library. */
@RequestScoped
class ReasonWords implements ChangeWording {

    @Inject
    private Words words;

    @Inject
    private Language language;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.REASON);
    }

    @Override
    public String subject(Proposal proposal) {
        return words.say("reason.of", words.isolated(proposal.target()));
    }

    @Override
    public String value(Proposal proposal) {
        return text(proposal.value())
                .map(text -> language.isPersian() ? text.persian() : text.english())
                .map(wording -> wording.sentence())
                .orElseGet(() -> words.say("reason.nothing"));
    }

    @Override
    public List<Difference> differences(Change change) {
        Optional<ReasonText> before = change.seen().before().flatMap(ReasonWords::text);
        Optional<ReasonText> after = text(change.proposal().value());
        return List.of(
                Difference.of(words.say("reason.kind"), before, after, text -> words.say("reason.kind." + text.kind())),
                Difference.of(words.say("reason.sentence.fa"), before, after, text -> text.persian()
                        .sentence()),
                Difference.of(words.say("reason.remedy.fa"), before, after, text -> text.persian()
                        .remedy()),
                Difference.of(words.say("reason.sentence.en"), before, after, text -> text.english()
                        .sentence()),
                Difference.of(words.say("reason.remedy.en"), before, after, text -> text.english()
                        .remedy()),
                Difference.of(words.say("reason.basis"), before, after, ReasonText::legalBasis));
    }

    private static Optional<ReasonText> text(String value) {
        return Proposal.something(value).map(ReasonText::parse);
    }
}
