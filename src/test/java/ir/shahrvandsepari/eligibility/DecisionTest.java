package ir.shahrvandsepari.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.parameter.Parameters.Name;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.PersonHold;
import ir.shahrvandsepari.property.PriorDocument.Kind;
import ir.shahrvandsepari.property.PriorDocument.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecisionTest {
    /** The rules that are about somebody, so that nobody can be asked about in advance. */
    private static final Set<String> ABOUT_THE_APPLICANT = Set.of(
            "owner-declares-no-change",
            "applicant-is-owner",
            "attorney-has-power",
            "heir-or-guardian",
            "share-is-held",
            "share-is-not-committed",
            "not-blacklisted",
            "owners-do-not-object");

    @Property(tries = 500)
    void theGravestReasonDecidesAndNoReasonIsForgotten(
            @ForAll Set<Hold.Kind> holds,
            @ForAll Set<PersonHold.Kind> personHolds,
            @ForAll Purpose purpose,
            @ForAll boolean changed,
            @ForAll boolean old,
            @ForAll boolean noAccount,
            @ForAll Capacity capacity) {
        CaseFacts house = new CaseFacts();
        holds.forEach(kind -> house.hold(house.code, kind, null));
        personHolds.forEach(house::personHold);
        house.nothingChanged = !changed;
        house.levyAccount = !noAccount;
        house.capacity = Optional.of(capacity);
        if (old) {
            house.without(Kind.INQUIRY_ANSWER);
        }
        Decision decision = house.decide(purpose);
        assertThat(decision.findings()).hasSize(18).allSatisfy(finding -> assertThat(finding.version())
                .isEqualTo("1"));
        Outcome gravest = decision.reasons().stream()
                .map(Reason::leadsTo)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.FAST_TRACK);
        assertThat(decision.outcome()).isEqualTo(gravest);
        assertThat(decision.reasons()).extracting(Reason::leadsTo).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(codes(decision).contains(Reason.Code.CHANGED_SINCE_BASIS)).isEqualTo(changed);
        assertThat(codes(decision).contains(Reason.Code.WINDOW_EXPIRED)).isEqualTo(old);
        assertThat(codes(decision).contains(Reason.Code.NO_LEVY_ACCOUNT)).isEqualTo(noAccount);
    }

    @Property(tries = 200)
    void aHoldMoreNeverMakesTheOutcomeMilder(
            @ForAll Set<Hold.Kind> holds, @ForAll Hold.Kind more, @ForAll Purpose purpose) {
        CaseFacts few = new CaseFacts();
        holds.forEach(kind -> few.hold(few.code, kind, null));
        Outcome before = few.decide(purpose).outcome();
        few.hold(few.code, more, null);
        assertThat(few.decide(purpose).outcome()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void inAdvanceTheRulesAboutTheApplicantAreNotAsked() {
        CaseFacts house = new CaseFacts();
        house.preview = true;
        for (Purpose purpose : Purpose.values()) {
            assertThat(house.decide(purpose).findings())
                    .filteredOn(finding -> finding.holds() == null)
                    .extracting(RuleFinding::rule)
                    .containsExactlyInAnyOrderElementsOf(ABOUT_THE_APPLICANT);
        }
    }

    @Test
    void ofAPropertyThatNoRegisterKnowsNothingGoodIsSaid() {
        CaseFacts house = new CaseFacts();
        house.known = false;
        assertThat(house.decide(Purpose.TRANSFER).findings())
                .filteredOn(finding ->
                        finding.rule().startsWith("no-") || finding.rule().startsWith("building"))
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.holds()).isNull());
    }

    @Test
    void theLatestOpenDocumentIsTheBasisAndItsLastDayIsSaid() {
        CaseFacts house = new CaseFacts();
        house.document(house.code, Kind.COMPLETION, CaseFacts.TODAY.minusDays(10), true, Result.CLEAR);
        RuleFinding basis = house.decide(Purpose.TRANSFER).findings().get(1);
        assertThat(basis.rule()).isEqualTo("recent-completion");
        assertThat(basis.holds()).isTrue();
        assertThat(basis.basis().issuedOn()).isEqualTo(CaseFacts.TODAY.minusDays(10));
        // 1405/08/22 + 6 months = 1406/02/22
        assertThat(basis.until()).isEqualTo("2027-05-12");
    }

    @Test
    void aDecisionNamesTheShareThatIsHeld() {
        CaseFacts house = new CaseFacts();
        house.held = Dang.parse("3/2");
        Reason reason = house.decide(Purpose.TRANSFER).reasons().get(0);
        assertThat(reason.args()).isEqualTo(Map.of("asked", "6", "held", "3/2"));
    }

    @Test
    void theWindowIsAParameter() {
        CaseFacts house = new CaseFacts().without(Kind.INQUIRY_ANSWER);
        house.document(house.code, Kind.INQUIRY_ANSWER, CaseFacts.TODAY.minusDays(80), true, Result.CLEAR);
        Facts facts = house.facts(Purpose.TRANSFER);
        assertThat(Rules.decide(facts, CaseFacts.parameters(Map.of())).outcome())
                .isEqualTo(Outcome.VISIT_REQUIRED);
        assertThat(Rules.decide(facts, CaseFacts.parameters(Map.of(Name.WINDOW_AFTER_ANSWER_MONTHS, "3")))
                        .outcome())
                .isEqualTo(Outcome.FAST_TRACK);
    }

    private static List<Reason.Code> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }
}
