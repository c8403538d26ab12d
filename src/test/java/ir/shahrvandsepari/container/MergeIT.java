package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.ObjectionText;
import ir.shahrvandsepari.inquiry.ObjectionToken;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CaseTracking;
import ir.shahrvandsepari.journey.DocumentJourney;
import ir.shahrvandsepari.journey.MergeJourney;
import ir.shahrvandsepari.journey.MergeReading;
import ir.shahrvandsepari.journey.ObjectionJourney;
import ir.shahrvandsepari.journey.OfficeAnswer;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One office has filed the same request twice, the second time for an heir of the owner. */
class MergeIT extends AtTheDesk {
    private static final Remark WHY = new Remark("the clerk filed it at the counter as well");

    @Inject
    private MergeJourney merges;

    @Inject
    private MergeReading merged;

    @Inject
    private CaseTracking tracking;

    @Inject
    private DocumentJourney papers;

    @Inject
    private ObjectionJourney objections;

    @Inject
    private OfficeAnswer office;

    private TrackingCode twin;

    @BeforeEach
    void fileItAgain() {
        twin = counter.file(FiledTwice.byAnHeir(house.transfer()), notary);
    }

    private void merge(TrackingCode one, TrackingCode into, Caller by) {
        merges.merge(one, into, WHY, version(one), by);
    }

    private CaseFile file(TrackingCode of) {
        return cases.open(of, notary);
    }

    @Test
    void oneEndsAndTheOtherGoesOnForBoth() {
        papers.attach(code, List.of(CaseDocument.Incoming.of("deed.pdf", pdf())), notary);
        desk.note(code, new Remark("the owner called"), version(), expert);
        Sql.execute(database, "update inquiry set due_on = due_on + 3 where tracking_code = ?", twin.value());
        merge(code, twin, expert);

        assertThat(file(code).inquiry().state().publicState()).isEqualTo("withdrawn");
        assertThat(file(code).merged()).hasValueSatisfying(merge -> {
            assertThat(merge.into()).isEqualTo(twin);
            assertThat(merge.reason()).isEqualTo(WHY);
        });
        assertThat(file(code).history()).extracting(HistoryStep::why).endsWith(Why.MERGED);
        assertThat(file(twin).history()).extracting(HistoryStep::why).endsWith(Why.TOOK_UP);
        assertThat(file(twin).inquiry().dueOn()).isEqualTo(file(code).inquiry().dueOn());
        assertThat(tracking.find(code).orElseThrow().mergedInto()).contains(twin);
        MergeReading.TakenUp seen = merged.of(cases.open(twin, expert), expert).get(0);
        assertThat(seen.documents()).extracting(CaseDocument::name).containsExactly("deed.pdf");
        assertThat(seen.acts()).anyMatch(act -> act.remark().equals(Optional.of(new Remark("the owner called"))));
        assertThat(merged.of(file(twin), notary).get(0).acts())
                .as("notes are the desk's")
                .isEmpty();
        assertThat(FiledTwice.texts(database, "CASE_MERGED", code)).hasSize(2);
    }

    private static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void onlyAnOpenCaseOfTheSameOfficePropertyAndPurposeAtTheSameDistrictTakesItUp() {
        Caller other = caller("notary12");
        TrackingCode ofAnother = counter.file(house.transfer(), other);
        TrackingCode mortgage = counter.file(FiledTwice.mortgage(house.transfer()), notary);
        assertThat(merges.survivors(file(code).inquiry()))
                .extracting(open -> open.trackingCode())
                .containsExactly(twin);
        refused(() -> merge(code, code, expert), "merge-of-another-matter");
        refused(() -> merge(code, ofAnother, expert), "merge-of-another-matter");
        refused(() -> merge(code, mortgage, expert), "merge-of-another-matter");
        refused(() -> merge(code, TrackingCode.random(), expert), "not-found");
        refused(() -> merge(code, twin, caller("clerk5")), "desk-role");
        refused(() -> merge(code, twin, caller("expert1")), "not-found");
        desk.take(code, version(), manager);
        refused(() -> merge(code, twin, expert), "desk-in-other-hand");
        counter.withdraw(twin, notary);
        refused(() -> merge(code, twin, manager), "merge-into-closed");
        assertThat(state()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void thereAreNoChains() {
        Filing third = FiledTwice.of(house.transfer(), PersonId.parse("2740622333"), Capacity.GUARDIAN);
        TrackingCode other = counter.file(third, notary);
        merge(code, twin, expert);
        refused(() -> merge(twin, other, expert), "merge-chain");
        refused(() -> merge(other, code, expert), "merge-into-closed");
        merge(other, twin, expert);
        assertThat(merged.of(file(twin), notary)).hasSize(2);
    }

    @Test
    void whatAnOwnerSaysLaterAboutTheOneThatEndedIsHeardAtTheOther() {
        merge(code, twin, expert);
        ObjectionToken link = FiledTwice.objectionLink(database, code);
        objections.object(link, ObjectionText.parse("I sell nothing"));
        desk.take(twin, version(twin), expert);
        desk.lookAgain(twin, version(twin), expert);
        assertThat(file(twin).decision().reasons())
                .anyMatch(reason -> reason.code().name().equals("OWNER_OBJECTS"));
    }

    @Test
    void whoRefusedACaseDoesNotDecideTheOneThatTookUpItsObjection() {
        refuse(expert, manager);
        TrackingCode linked = office.object(code, new Remark("it is in the archive"), notary);
        house.secondAccountOf("inspector5b", "boss5b");
        merge(linked, twin, caller("boss5b"));
        refused(() -> desk.take(twin, version(twin), expert), "desk-decided-before");
    }

    @Test
    void aRequestThatWasMergedByMistakeIsFiledAnewAndKeepsItsFirstDay() {
        Sql.execute(database, "update inquiry set window_day = window_day - 9 where tracking_code = ?", code.value());
        String first = text("select window_day");
        merge(code, twin, expert);
        code = counter.file(house.transfer(), notary);
        assertThat(text("select window_day")).isEqualTo(first);
        assertThat(file(twin).inquiry().windowDay()).hasToString(first);
        assertThat(file(twin).inquiry().purpose()).isEqualTo(Purpose.TRANSFER);
    }
}
