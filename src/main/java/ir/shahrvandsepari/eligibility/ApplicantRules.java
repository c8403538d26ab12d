package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.eligibility.Facts.Asking;
import ir.shahrvandsepari.eligibility.Reason.Code;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PersonHold;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Who asks, whether that one may, and whether the share is there. Not asked while nobody is known. */
final class ApplicantRules {
    private final Facts facts;

    ApplicantRules(Facts facts) {
        this.facts = facts;
    }

    /** The agent of an administration asks for it; an heir or a guardian is looked at by a person. */
    Verdict applicantIsOwner() {
        RuleName rule = RuleName.APPLICANT_IS_OWNER;
        if (facts.asking().isEmpty() || facts.file().isEmpty() || actsForAnother()) {
            return Verdict.notAsked(rule);
        }
        if (facts.purpose() == Purpose.ADMINISTRATION && isIn(Capacity.AGENT)) {
            return Verdict.met(rule);
        }
        return Verdict.of(rule, facts.ownership().isPresent(), Reason.of(Code.NOT_OWNER, Outcome.REFUSED));
    }

    private boolean actsForAnother() {
        return isIn(Capacity.HEIR) || isIn(Capacity.GUARDIAN);
    }

    private boolean isIn(Capacity capacity) {
        return facts.asking().filter(who -> who.capacity() == capacity).isPresent();
    }

    /** A power that a notary witnessed is believed; one that came another way is looked at; an expired one is none. */
    Verdict attorneyHasPower() {
        RuleName rule = RuleName.ATTORNEY_HAS_POWER;
        if (!isIn(Capacity.ATTORNEY)) {
            return facts.asking().isPresent() ? Verdict.met(rule) : Verdict.notAsked(rule);
        }
        Asking who = facts.asking().orElseThrow();
        Optional<LocalDate> until = who.power();
        if (until.isEmpty() || until.get().isBefore(facts.today())) {
            return Verdict.notMet(rule, Reason.of(Code.POA_MISSING_OR_EXPIRED, Outcome.REFUSED));
        }
        return Verdict.of(rule, who.witnessed(), Reason.of(Code.POWER_UNVERIFIED, Outcome.REVIEW_REQUIRED));
    }

    Verdict heirOrGuardian() {
        RuleName rule = RuleName.HEIR_OR_GUARDIAN;
        return facts.asking().isEmpty()
                ? Verdict.notAsked(rule)
                : Verdict.of(rule, !actsForAnother(), Reason.of(Code.CAPACITY_TO_VERIFY, Outcome.REVIEW_REQUIRED));
    }

    Verdict shareIsHeld() {
        RuleName rule = RuleName.SHARE_IS_HELD;
        Optional<Owner> owner = facts.ownership();
        if (owner.isEmpty() || facts.purpose() == Purpose.ADMINISTRATION) {
            return Verdict.notAsked(rule);
        }
        Dang held = owner.get().dang();
        boolean enough = asked(held).compareTo(held) <= 0;
        Reason exceeded = new Reason(
                Code.SHARE_EXCEEDED,
                Outcome.REFUSED,
                Map.of("asked", asked(held).toString(), "held", held.toString()));
        return Verdict.of(rule, enough, exceeded);
    }

    /** What was sold by answers used for deeds is gone, though the books may not show it yet. */
    Verdict shareIsNotCommitted() {
        RuleName rule = RuleName.SHARE_IS_NOT_COMMITTED;
        Optional<Owner> owner = facts.ownership();
        if (owner.isEmpty() || facts.purpose() != Purpose.TRANSFER) {
            return Verdict.notAsked(rule);
        }
        Dang held = owner.get().dang();
        Dang left = facts.used().compareTo(held) >= 0 ? Dang.ZERO : held.minus(facts.used());
        boolean free = facts.used().isZero() || asked(held).compareTo(left) <= 0;
        Reason committed = new Reason(
                Code.SHARE_COMMITTED,
                Outcome.REFUSED,
                Map.of("asked", asked(held).toString(), "left", left.toString()));
        return Verdict.of(rule, free, committed);
    }

    private Dang asked(Dang held) {
        return facts.asking().flatMap(Asking::dang).orElse(held);
    }

    /** What an owner says against it is heard by a person. */
    Verdict ownersDoNotObject() {
        RuleName rule = RuleName.OWNERS_DO_NOT_OBJECT;
        return facts.asking().isEmpty()
                ? Verdict.notAsked(rule)
                : Verdict.of(
                        rule,
                        facts.examined().objections() == 0,
                        Reason.of(Code.OWNER_OBJECTS, Outcome.REVIEW_REQUIRED));
    }

    Verdict notBlacklisted() {
        RuleName rule = RuleName.NOT_BLACKLISTED;
        return facts.asking().isEmpty()
                ? Verdict.notAsked(rule)
                : Verdict.of(
                        rule,
                        !facts.isForbidden(PersonHold.Kind.BLACKLIST),
                        Reason.of(Code.BLACKLISTED, Outcome.REVIEW_REQUIRED));
    }
}
