package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.eligibility.Evidence;
import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.eligibility.Reason;
import ir.shahrvandsepari.kernel.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an official wants to propose.
 *
 * @param codes of the rules for a clearance or a departure, of the library for a refusal
 * @param remark on what papers, and why
 * @param ground the law that a departure stands on
 */
public record Wish(Proposal.Kind kind, List<ReasonCode> codes, Remark remark, Optional<Remark> ground) {
    /** Without a file there is nothing that an answer could be about. */
    private static final Set<Reason.Code> NOBODYS = EnumSet.of(
            Reason.Code.PROPERTY_NOT_FOUND,
            // a court's order, or a share that is not there, is nobody's to pass at a district
            Reason.Code.JUDICIAL_HOLD,
            Reason.Code.NOT_OWNER,
            Reason.Code.SHARE_EXCEEDED,
            Reason.Code.SHARE_COMMITTED);

    public Wish {
        codes = List.copyOf(codes);
    }

    Action action() {
        return switch (kind) {
            case CLEARANCE -> Action.CLEAR;
            case DEPARTURE -> Action.DEPART;
            case REFUSAL -> Action.REFUSE;
        };
    }

    /** Whether two people of a district may let a case pass this reason: without more, or on a legal ground. */
    public static boolean mayBePassed(Reason reason, Proposal.Kind kind) {
        boolean leftToPeople = reason.leadsTo() == Outcome.REVIEW_REQUIRED;
        return !NOBODYS.contains(reason.code()) && leftToPeople == (kind == Proposal.Kind.CLEARANCE);
    }

    /** @throws Refusal {@code desk-reason-not-there} */
    Proposal.Draft draft(Look look) {
        List<Proposal.Item> items = codes.stream().map(code -> item(code, look)).toList();
        return new Proposal.Draft(kind, items, remark, ground);
    }

    private Proposal.Item item(ReasonCode code, Look look) {
        if (kind == Proposal.Kind.REFUSAL) {
            return new Proposal.Item(code, "");
        }
        return look.decision().reasons().stream()
                .filter(reason -> reason.code().name().equals(code.value()) && mayBePassed(reason, kind))
                .findFirst()
                .map(reason -> new Proposal.Item(
                        code, Evidence.of(reason.code(), look.facts()).text()))
                .orElseThrow(() -> new Refusal("desk-reason-not-there"));
    }
}
