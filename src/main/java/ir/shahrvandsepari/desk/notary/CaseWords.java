package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Callers;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.certificate.Deed;
import ir.shahrvandsepari.desk.Decisions;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a case is and what is next, in one sentence; who did what, in words. */
@Named
@ApplicationScoped
public class CaseWords {

    @Inject
    private Words words;

    @Inject
    private Decisions decisions;

    @Inject
    private Callers callers;

    /** What it is and what is next; the days and amounts that count stand in it. */
    public String headline(CaseFile file, boolean expired) {
        Map<String, Object> named = new HashMap<>();
        named.put("due", file.inquiry().dueOn());
        named.put("amount", payable(file));
        file.bills().stream().findFirst().ifPresent(bill -> named.put("until", bill.payableUntil()));
        file.merged().ifPresent(merge -> named.put("survivor", merge.into()));
        file.decision().reasons().stream()
                .findFirst()
                .ifPresent(reason -> named.put("reason", decisions.sentence(reason)));
        file.certificate().ifPresent(answer -> {
            named.put("number", words.isolated(answer.number().onPaper()));
            named.put("validUntil", answer.validUntil());
            named.put(
                    "deed", answer.used().map(Deed::number).map(words::isolated).orElse(""));
        });
        return words.named("desk", "headline." + key(file, expired), named);
    }

    /** One state of a case may call for different things. */
    private String key(CaseFile file, boolean expired) {
        boolean used = file.certificate().flatMap(CaseFile.Answer::used).isPresent();
        return switch (file.inquiry().state()) {
            case AWAITING_PAYMENT -> asking(file) ? "IN_PAYMENT" : "AWAITING_PAYMENT";
            case ISSUED ->
                used ? "USED" : expired ? "OVER" : "ISSUED." + file.inquiry().purpose();
            // the reasons of people stand on the page, not in the decision of the rules
            case REFUSED -> file.decision().outcome() == Outcome.REFUSED ? "REFUSED" : "REFUSED_BY_DESK";
            case RECEIVED, PREPARED, SEALED -> "ISSUING";
            case UNDER_REVIEW -> file.isClockStanding() ? "PAUSED" : "UNDER_REVIEW";
            case WITHDRAWN -> file.merged().isPresent() ? "MERGED" : "WITHDRAWN";
            default -> file.inquiry().state().name();
        };
    }

    /** Whether a payment is under way or its outcome is not known yet. */
    public boolean asking(CaseFile file) {
        return file.bills().stream().anyMatch(bill -> bill.state() == BillState.IN_PAYMENT);
    }

    /** What the bills that are still to be paid come to. */
    public Rial payable(CaseFile file) {
        return Rial.sum(file.bills().stream()
                .filter(bill -> bill.state() == BillState.UNPAID || bill.state() == BillState.IN_PAYMENT)
                .map(Bill::amount)
                .toList());
    }

    /** Who took a step: colleagues by name, the municipality's people by their house only. */
    public String who(HistoryStep step, CaseFile file) {
        if (step.who().equals(Caller.system().login())) {
            return words.say("who.system");
        }
        if (step.who().equals(Caller.anonymous().login())) {
            return words.say("who.owner"); // an owner objects by the link in his message, without an account
        }
        return callers.byLogin(Login.of(step.who()))
                .filter(known -> known.actsFor(file.office().id()))
                .map(Caller::displayName)
                .orElseGet(() -> words.say("who.municipality"));
    }

    /** The newest step first. */
    public List<HistoryStep> newestFirst(CaseFile file) {
        List<HistoryStep> steps = new ArrayList<>(file.history());
        Collections.reverse(steps);
        return steps;
    }
}
