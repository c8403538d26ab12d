package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Filing.Applicant;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.OwnerDeclaration.Method;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CorrectedFiling;
import ir.shahrvandsepari.journey.CorrectionJourney;
import ir.shahrvandsepari.journey.DeskAnswerReading;
import ir.shahrvandsepari.journey.OfficeAnswer;
import ir.shahrvandsepari.journey.Wish;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An office corrects what it filed when it sends a returned case again. */
class FilingCorrectionIT extends AtTheDesk {
    private static final Remark WORDS = new Remark("corrected");
    private static final String OTHER_PERSON = "2751234569";

    @Inject
    private CorrectionJourney corrections;

    @Inject
    private DeskAnswerReading answers;

    @Inject
    private OfficeAnswer office;

    private void giveBack() {
        desk.take(code, version(), expert);
        giveBackAgain();
    }

    private void giveBackAgain() {
        corrections.giveBack(code, List.of(new ReasonCode("IDENTITY_MISSING")), Optional.empty(), version(), expert);
    }

    private OffsetDateTime returnedAt() {
        return answers.of(cases.open(code, notary)).correction().orElseThrow().returnedAt();
    }

    private void resubmit(Filing filing) {
        office.resubmit(code, WORDS, Optional.of(new CorrectedFiling(filing, returnedAt())), notary);
    }

    private Filing filed() {
        return cases.open(code, notary).inquiry().filing();
    }

    private static Filing with(Filing filing, Applicant applicant, String dang) {
        return new Filing(
                filing.purpose(),
                filing.code(),
                new Filing.Letter("1405/93", filing.letter().date()),
                applicant,
                filing.transfer().map(sale -> new Filing.Transfer(Dang.parse(dang), sale.buyer())),
                filing.mortgage(),
                filing.service(),
                filing.declaration());
    }

    private static Applicant called(Filing filing, String name, Capacity capacity) {
        return new Applicant(filing.applicant().id(), name, Optional.empty(), capacity, Optional.empty());
    }

    @Test
    void theCorrectedFactsStandOnTheCertificateAndTheOldOnesAreKept() {
        String window = text("select window_day");
        Filing before = filed();
        giveBack();
        house.hasItsPaper();
        Filing after = with(before, called(before, "Owner Rightly", Capacity.OWNER), "3");
        resubmit(after);

        assertThat(state()).isEqualTo("ISSUED");
        assertThat(text("select window_day")).isEqualTo(window);
        assertThat(text("select applicant_name || ' ' || applicant_key")).isEqualTo("Owner Rightly owner rightly");
        CaseFile file = cases.open(code, expert);
        assertThat(file.corrections()).singleElement().satisfies(kept -> {
            assertThat(kept.before()).isEqualTo(before);
            assertThat(kept.after()).isEqualTo(after);
            assertThat(kept.by().value()).isEqualTo("notary34");
        });
        assertThat(file.history()).anyMatch(step -> step.why().name().equals("CORRECTED"));
        assertThat(reading.open(file, expert).acts())
                .anyMatch(act -> act.remark().equals(Optional.of(WORDS)));
        assertThat(facts()).contains("Owner Rightly", "1405/93").doesNotContain("1405/92");
    }

    @Test
    void ownersAreToldWhenSomethingElseIsAskedAndNotOfAMistypedName() {
        Filing before = filed();
        giveBack();
        resubmit(with(before, called(before, "Owner Rightly", Capacity.OWNER), "6"));
        assertThat(FiledTwice.texts(database, "INQUIRY_CORRECTED", code)).isEmpty();

        giveBackAgain();
        resubmit(with(before, called(before, "Owner Rightly", Capacity.OWNER), "3"));
        assertThat(FiledTwice.texts(database, "INQUIRY_CORRECTED", code))
                .hasSameSizeAs(FiledTwice.texts(database, "INQUIRY_FILED", code))
                .isNotEmpty()
                .allMatch(text -> text.contains(house.code()) && text.contains("/objection?link="));
    }

    private String facts() {
        return Sql.one(
                        database,
                        "select convert_from(facts, 'UTF8') from certificate where inquiry_id ="
                                + " (select id from inquiry where tracking_code = ?)",
                        row -> row.getString(1),
                        code.value())
                .orElseThrow();
    }

    @Test
    void theRulesAreAskedAgainAboutWhatIsFiledNow() {
        giveBack();
        Filing stranger = filed();
        Applicant nobody = new Applicant(
                PersonId.parse(OTHER_PERSON), "Stranger", Optional.empty(), Capacity.OWNER, Optional.empty());
        resubmit(with(stranger, nobody, "6"));
        assertThat(state()).isEqualTo("REFUSED");
        assertThat(cases.open(code, notary).decision().reasons())
                .anyMatch(reason -> reason.code().name().equals("NOT_OWNER"));
    }

    @Test
    void anotherMatterAnEqualCaseOrAnOldReturnChangesNothing() {
        Filing before = filed();
        giveBack();
        Filing elsewhere = new Filing(
                before.purpose(),
                RenovationCode.parse("5-1-10-1-1-0-0"),
                before.letter(),
                before.applicant(),
                before.transfer(),
                before.mortgage(),
                before.service(),
                before.declaration());
        refused(() -> resubmit(elsewhere), "correction-of-another-matter");

        Applicant other =
                new Applicant(PersonId.parse(OTHER_PERSON), "Other", Optional.empty(), Capacity.HEIR, Optional.empty());
        TrackingCode open = counter.file(with(before, other, "6"), notary);
        assertThatThrownBy(() -> resubmit(with(before, other, "6"))).hasMessageContaining("duplicate-request");
        assertThat(open).isNotEqualTo(code);

        CorrectedFiling late = new CorrectedFiling(before, returnedAt().minusSeconds(1));
        refused(() -> office.resubmit(code, WORDS, Optional.of(late), notary), "desk-moved-on");
        Caller stranger = caller("notary12");
        CorrectedFiling good = new CorrectedFiling(before, returnedAt());
        refused(() -> office.resubmit(code, WORDS, Optional.of(good), stranger), "not-found");
        assertThat(state()).isEqualTo("RETURNED");
        assertThat(filed()).isEqualTo(before);
        assertThat(cases.open(code, notary).corrections()).isEmpty();
    }

    @Test
    void aDeclarationByTelephoneNeedsAFreshCodeUnlessItIsTheSame() {
        giveBack();
        Filing before = filed();
        Filing byCode = new Filing(
                before.purpose(),
                before.code(),
                before.letter(),
                before.applicant(),
                before.transfer(),
                before.mortgage(),
                before.service(),
                OwnerDeclaration.atTheOffice(true, Optional.of(Method.ONE_TIME_CODE)));
        assertThatThrownBy(() -> resubmit(byCode)).isInstanceOf(InvalidValue.class);
        assertThat(state()).isEqualTo("RETURNED");
    }

    /** Two people looked at another capacity of another name: what they saw of the books counts still, the rest does not. */
    @Test
    void whatTwoPeopleSaidAboutTheApplicantEndsWithACorrection() {
        counter.withdraw(code, notary);
        Filing heir = with(house.transfer(), called(house.transfer(), "Heir", Capacity.HEIR), "6");
        code = counter.file(heir, notary);
        desk.take(code, version(), expert);
        List<ReasonCode> both = List.of(new ReasonCode("NO_COMPLETION"), new ReasonCode("CAPACITY_TO_VERIFY"));
        house.liesInAPlan();
        decisions.propose(code, new Wish(Proposal.Kind.CLEARANCE, both, WORDS, Optional.empty()), version(), expert);
        decisions.approve(code, Optional.empty(), version(), manager);
        assertThat(reasons()).containsExactly("PLAN_CONFLICT");

        corrections.giveBack(code, List.of(new ReasonCode("IDENTITY_MISSING")), Optional.empty(), version(), expert);
        resubmit(with(heir, called(heir, "Another heir", Capacity.HEIR), "6"));
        assertThat(reasons()).containsExactlyInAnyOrder("PLAN_CONFLICT", "CAPACITY_TO_VERIFY");
    }

    private List<String> reasons() {
        return cases.open(code, notary).decision().reasons().stream()
                .map(reason -> reason.code().name())
                .toList();
    }
}
