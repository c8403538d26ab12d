package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CorrectionJourney;
import ir.shahrvandsepari.journey.OfficeAnswer;
import ir.shahrvandsepari.journey.Wish;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case goes back to its office and comes again, expires, or is refused and objected to. */
class CorrectionIT extends AtTheDesk {
    private static final List<ReasonCode> DEFECTS =
            List.of(new ReasonCode("DEED_MISSING"), new ReasonCode("IDENTITY_MISSING"));

    @Inject
    private CorrectionJourney corrections;

    @Inject
    private OfficeAnswer office;

    private void giveBack() {
        desk.take(code, version(code), expert);
        corrections.giveBack(code, DEFECTS, Optional.empty(), version(code), expert);
    }

    private void refuse() {
        refuse(expert, manager);
    }

    @Test
    void aReturnedCaseComesAgainAndTheDaysThatItStoodAreAdded() {
        LocalDate due = LocalDate.parse(text("select due_on"));
        giveBack();
        assertThat(text("select state")).isEqualTo("RETURNED");
        CaseFile returned = cases.open(code, notary);
        assertThat(returned.isClockStanding()).isTrue();
        assertThat(returned.stateUntil().map(LocalDate::toString))
                .hasValue(text("select (select answer_by from case_return r where r.inquiry_id = inquiry.id)"));
        refused(() -> office.resubmit(code, new Remark("done"), Optional.empty(), caller("notary12")), "not-found");

        Sql.execute(database, "alter table case_return disable trigger user");
        Sql.execute(
                database,
                "update case_return set returned_at = returned_at - interval '4 days' where inquiry_id ="
                        + " (select id from inquiry where tracking_code = ?)",
                code.value());
        Sql.execute(database, "alter table case_return enable trigger user");
        office.resubmit(code, new Remark("attached"), Optional.empty(), notary);
        assertThat(text("select state")).isEqualTo("UNDER_REVIEW");
        assertThat(LocalDate.parse(text("select due_on"))).isEqualTo(due.plusDays(4));
        refused(() -> office.resubmit(code, new Remark("again"), Optional.empty(), notary), "not-returned");
    }

    @Test
    void whatStandsInNoWayAnyMoreIsIssuedWhenItComesAgain() {
        giveBack();
        house.hasItsPaper();
        office.resubmit(code, new Remark("the district found the paper"), Optional.empty(), notary);
        assertThat(text("select state")).isEqualTo("ISSUED");
    }

    @Test
    void aCaseThatIsNotCorrectedInTimeExpiresAndBothAreTold() {
        giveBack();
        long id = Long.parseLong(text("select id"));
        corrections.expire(id);
        assertThat(text("select state")).as("before its last day").isEqualTo("RETURNED");

        Sql.execute(database, "alter table case_return disable trigger user");
        Sql.execute(database, "update case_return set answer_by = current_date - 2 where inquiry_id = ?", id);
        Sql.execute(database, "alter table case_return enable trigger user");
        assertThat(corrections.overdue(1_000)).contains(id);
        corrections.expire(id);
        corrections.expire(id);
        assertThat(text("select state")).isEqualTo("EXPIRED");
        assertThat(Sql.all(
                        database,
                        "select mobile from sms_message where template = 'CASE_NOT_CORRECTED' and subject = ?",
                        row -> row.getString(1),
                        code.value()))
                .hasSize(2);
    }

    @Test
    void anObjectionOpensALinkedCaseThatWhoeverRefusedCannotDecide() {
        refuse();
        assertThat(text("select state")).isEqualTo("REFUSED");
        TrackingCode linked = office.object(code, new Remark("the archive of district 4 has it"), notary);

        refused(() -> desk.take(linked, version(linked), expert), "desk-decided-before");
        refused(() -> desk.take(linked, version(linked), manager), "desk-decided-before");
        desk.take(linked, version(linked), caller("clerk5"));
        assertThatThrownBy(() -> Sql.execute(
                        database,
                        "insert into proposal (inquiry_id, kind, items, remark, seen, proposed_by, proposed_by_person,"
                                + " proposed_at) select id, 'REFUSAL', '[{}]', 'x', '{}', 'other', ?, now() from inquiry"
                                + " where tracking_code = ?",
                        expert.personId(),
                        linked.value()))
                .hasMessageContaining("does not decide the objection");
    }

    @Test
    void aRefusalIsObjectedToOnceAndOnlyByItsOffice() {
        refused(() -> office.object(code, new Remark("x"), notary), "not-refused");
        refuse();
        refused(() -> office.object(code, new Remark("x"), caller("notary12")), "not-found");
        TrackingCode linked = office.object(code, new Remark("x"), notary);
        counter.withdraw(linked, notary);
        refused(() -> office.object(code, new Remark("x"), notary), "already-objected");
    }

    @Test
    void whatTheRulesRefuseWhenItComesAgainIsToldToApplicantAndOffice() {
        giveBack();
        house.isFrozenByACourt();
        office.resubmit(code, new Remark("attached"), Optional.empty(), notary);
        assertThat(text("select state")).isEqualTo("REFUSED");
        assertThat(text("select (select count(distinct mobile) from sms_message"
                        + " where template = 'CASE_REFUSED' and subject = tracking_code)"))
                .isEqualTo("2");
    }

    @Test
    void aRefusalCitesTheLibraryOrIsNotProposed() {
        desk.take(code, version(code), expert);
        Wish defect = new Wish(Proposal.Kind.REFUSAL, DEFECTS, new Remark("x"), Optional.empty());
        refused(() -> decisions.propose(code, defect, version(code), expert), "desk-reason-not-there");
    }
}
