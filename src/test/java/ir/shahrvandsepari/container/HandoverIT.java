package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.insight.Arrivals;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.HandoverJourney;
import ir.shahrvandsepari.journey.OfficeAnswer;
import ir.shahrvandsepari.journey.PropertyReading;
import ir.shahrvandsepari.journey.VisitReading;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case of district 5 that district 1 ought to answer. */
class HandoverIT extends AtTheDesk {
    private static final Remark WHY = new Remark("the street belongs to district 1 since spring");

    @Inject
    private HandoverJourney handovers;

    @Inject
    private PropertyReading properties;

    @Inject
    private VisitReading visits;

    @Inject
    private Arrivals arrivals;

    @Inject
    private OfficeAnswer office;

    private Caller there;

    @BeforeEach
    void findSomebodyThere() {
        there = caller("expert1");
    }

    private void ask() {
        desk.take(code, version(), expert);
        handovers.propose(code, 1, WHY, version(), expert);
    }

    private Version seenThere() {
        return seenBy(there);
    }

    private boolean waitsThere() {
        return arrivals.at(Set.of(1), 1_000).stream()
                .anyMatch(arrival -> arrival.trackingCode().equals(code));
    }

    @Test
    void untilItIsAcceptedItStaysAndThenTheWallsFollowIt() {
        refused(() -> cases.open(code, there), "not-found");
        String due = text("select due_on");
        ask();
        assertThat(text("select district")).isEqualTo("5");
        assertThat(waitsThere()).isTrue();
        properties.open(cases.open(code, there).inquiry().code(), there);
        refused(() -> desk.take(code, seenThere(), there), "desk-role");
        refused(() -> desk.orderVisit(code, WHY, version(), expert), "desk-handover-open");

        handovers.accept(code, seenThere(), there);
        assertThat(text("select district")).isEqualTo("1");
        assertThat(text("select due_on")).as("the legal clock goes on").isEqualTo(due);
        assertThat(waitsThere()).isFalse();
        refused(() -> cases.open(code, manager), "not-found");
        refused(() -> visits.ofCase(code, manager), "not-found");
        CaseFile told = cases.open(code, notary);
        assertThat(told.history()).extracting(HistoryStep::why).endsWith(Why.HANDED_OVER);
        assertThat(Sql.all(
                        database,
                        "select text from sms_message where template = 'CASE_HANDED_OVER' and subject = ?",
                        row -> row.getString(1),
                        code.value()))
                .hasSize(2);
        desk.take(code, seenThere(), there);
    }

    @Test
    void itsCertificateIsOneOfTheRegisterOfTheDistrictThatAnswers() {
        ask();
        handovers.accept(code, seenThere(), there);
        desk.take(code, seenThere(), there);
        house.hasItsPaper();
        decisions.lookAgain(code, seenThere(), there);
        assertThat(text("select state")).isEqualTo("ISSUED");
        assertThat(Sql.one(
                        database,
                        "select number || ' ' || (convert_from(facts, 'UTF8')::jsonb ->> 'district') from certificate"
                                + " where tracking_code = ?",
                        row -> row.getString(1),
                        code.value()))
                .get()
                .asString()
                .matches("14[0-9]{2}-1-[0-9]+ 1");
    }

    @Test
    void whatWasRefusedThereIsObjectedToThere() {
        ask();
        handovers.accept(code, seenThere(), there);
        refuse(there, caller("manager1"));
        TrackingCode linked = office.object(code, WHY, notary);
        assertThat(cases.open(linked, there).inquiry().district()).isEqualTo(1);
        refused(() -> cases.open(linked, manager), "not-found");
    }

    @Test
    void itIsSentBackWithAReasonOrTakenBackAndStaysWhereItWas() {
        ask();
        handovers.sendBack(code, new Remark("the map says otherwise"), seenThere(), there);
        refused(() -> cases.open(code, there), "not-found");
        handovers.propose(code, 1, WHY, version(), expert);
        handovers.recall(code, version(), manager);
        assertThat(text("select district")).isEqualTo("5");
        desk.orderVisit(code, WHY, version(), expert);
    }

    @Test
    void aDistrictThatDoesNotAnswerSuchRequestsIsNotAsked() {
        desk.take(code, version(), expert);
        refused(() -> handovers.propose(code, 3, WHY, version(), expert), "handover-district-closed");
        refused(() -> handovers.propose(code, 5, WHY, version(), expert), "handover-district-closed");
        refused(() -> handovers.propose(code, 1, WHY, version(), manager), "desk-in-other-hand");
        assertThat(handovers.places(cases.open(code, expert).inquiry()))
                .extracting(district -> district.number())
                .contains(1)
                .doesNotContain(3, 5);
    }

    @Test
    void whoAskedDoesNotAnswerAndNobodyOfAThirdDistrictFindsIt() {
        ask();
        house.secondAccountOf("expert5", "expert5-of-1");
        Sql.execute(
                database,
                "insert into account_role (login, role, district, valid_from)"
                        + " values ('expert5-of-1', 'CLERK', 1, current_date - 1) on conflict do nothing");
        refused(() -> handovers.accept(code, version(), caller("expert5-of-1")), "desk-own-handover");
        refused(() -> handovers.accept(code, version(), manager), "desk-role");
        refused(() -> handovers.accept(code, version(), caller("inspector1")), "not-found");
    }

    @Test
    void whatTheOfficeTakesBackIsNoLongerAsked() {
        ask();
        Version seen = seenThere();
        counter.withdraw(code, notary);
        assertThat(waitsThere()).isFalse();
        refused(() -> handovers.accept(code, seen, there), "not-found");
        assertThat(Optional.of(text("select state"))).contains("WITHDRAWN");
    }
}
