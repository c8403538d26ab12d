package ir.shahrvandsepari.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.Pictures;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports and their photos on a real database. */
class ReportBookTest {
    private static final ReportId REPORT = ReportId.parse("5f0c2c1e-8a3d-4b6a-9d58-0c6a1f2e3d4c");

    private final VisitCity city = new VisitCity();
    private Visit visit;

    @BeforeEach
    void somebodyIsDrawn() {
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        visit = city.visit("7K2M9QX4TB-1");
        city.pass(Duration.ofHours(3));
    }

    /** What a telephone sends, with some fields otherwise. */
    private static JsonObject sent(JsonObject otherwise) {
        JsonObjectBuilder checks = Json.createObjectBuilder();
        for (CheckItem item : CheckItem.values()) {
            checks.add(item.name(), "YES");
        }
        String drawn = Base64.getEncoder().encodeToString(Pictures.drawn("png", 300, 100));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("visitedAt", "2026-11-25T07:30:00Z")
                .add("checks", checks)
                .add(
                        "measures",
                        Json.createObjectBuilder()
                                .add("LAND_AREA", "\u06F2\u06F0\u06F0/\u06F5")
                                .add("STOREYS", "2"))
                .add("result", "CLEAR")
                .add(
                        "present",
                        Json.createObjectBuilder().add("capacity", "OWNER").add("name", "Somebody"))
                .add("signature", drawn)
                .add("photos", 0);
        otherwise.forEach(json::add);
        return json.build();
    }

    private static JsonObject with(String field, Object value) {
        return value instanceof Integer number
                ? Json.createObjectBuilder().add(field, number).build()
                : Json.createObjectBuilder().add(field, value.toString()).build();
    }

    private void file(JsonObject sent) {
        city.transaction.inOne(() -> {
            city.reports.file(visit, REPORT, ReportFields.parse(sent));
            return null;
        });
    }

    private FiledReport filed() {
        return city.transaction.inOne(() -> city.reports.of(visit)).orElseThrow();
    }

    @Test
    void aVisitCountsNoMoreOnceTheOfficeNamesOtherPeopleThanItsInspectorWasWeighedAgainst() {
        file(sent(Json.createObjectBuilder().build()));
        long inquiry = visit.inquiryId();
        city.rows.change("update inquiry set state = 'UNDER_REVIEW'");
        city.rows.change("update inquiry set state = 'RETURNED'");
        city.rows.change(
                "insert into inquiry_step (inquiry_id, sequence, at, to_state, who, why)"
                        + " select ?, place, now(), 'RETURNED', 'x', 'RETURNED' from generate_series(1, 2) place",
                inquiry);
        correct(1, "{}", "{\"letter\": \"2\"}");
        assertThat(finding(inquiry)).as("the same people").isPresent();
        correct(2, "{\"letter\": \"2\"}", "{\"letter\": \"2\", \"transfer\": {\"id\": \"2751234569\"}}");
        assertThat(finding(inquiry)).isEmpty();
    }

    private void correct(int sequence, String before, String after) {
        city.rows.change(
                "insert into inquiry_filing_correction (inquiry_id, sequence, after_step, at, login, before, after)"
                        + " values (?, ?, ?, '2027-01-01', 'x', ?::jsonb, ?::jsonb)",
                visit.inquiryId(),
                sequence,
                sequence,
                before,
                after);
        city.rows.change("alter table inquiry disable trigger user");
        city.rows.change("update inquiry set request = ?::jsonb", after);
        city.rows.change("alter table inquiry enable trigger user");
    }

    private Optional<SiteFinding> finding(long inquiry) {
        return city.transaction.inOne(() -> city.reports.finding(inquiry));
    }

    @Test
    void aReportIsReadBackAsItWasFiledAndItsHashIsThatOfItsDocument() {
        file(sent(with("notes", "dog in the yard")));
        FiledReport filed = filed();
        assertThat(filed.report().measures())
                .containsEntry(Measure.LAND_AREA, new BigDecimal("200.5"))
                .doesNotContainKey(Measure.SETBACK);
        assertThat(filed.report().notes()).isEqualTo("dog in the yard");
        assertThat(filed.report().signature()).isPresent();
        assertThat(filed.leaf()).isEqualTo("visit-report sha256:" + filed.sha256());
        String document = city.rows.text("select document from visit_report").orElseThrow();
        assertThat(Sha256.hex(Sha256.of(document))).isEqualTo(filed.sha256());
        assertThat(document).contains(filed.report().signature().get().sha256());
        assertThat(city.visit("7K2M9QX4TB-1").state()).isEqualTo(Visit.State.REPORTED);
    }

    @Test
    void theFindingOfACaseIsADatedFact() {
        assertThat(city.transaction.inOne(() -> city.reports.finding(visit.inquiryId())))
                .isEmpty();
        file(sent(Json.createObjectBuilder()
                .add("result", "NEGATIVE")
                .add("finding", "a storey too many")
                .build()));
        assertThat(city.transaction.inOne(() -> city.reports.finding(visit.inquiryId())))
                .contains(new SiteFinding(visit.number(), VisitResult.NEGATIVE, VisitCity.TODAY));
    }

    @Test
    void theClockOfTheTelephoneCannotLeaveTheTimeBetweenDrawAndReceipt() {
        file(sent(with("visitedAt", "2020-01-01T00:00:00Z")));
        assertThat(filed().visitedAt()).isEqualTo(visit.drawnAt().orElseThrow());
        assertThat(filed().report().claimedAt()).isEqualTo("2020-01-01T00:00:00Z");
    }

    @Test
    void aPhotoSentTwiceIsKeptOnceAndAReportWaitsForAllOfThem() {
        Photo photo = Photo.of(Pictures.drawn("jpg", 64, 48));
        for (int place : new int[] {1, 1, 2}) {
            city.transaction.inOne(() -> {
                city.reports.keep(visit, REPORT, place, photo);
                return null;
            });
        }
        assertThat(city.rows.number("select count(*) from visit_photo")).isEqualTo(2);
        assertThat(city.transaction.inOne(() -> city.reports.photo(visit, 1))).isEmpty();
        assertThatThrownBy(() -> file(sent(with("photos", 3))))
                .isInstanceOf(Refusal.class)
                .hasMessage("visit-photos-missing");
        file(sent(with("photos", 2)));
        assertThat(filed().pictures()).hasSize(2).allSatisfy(one -> assertThat(one.sha256())
                .isEqualTo(photo.sha256()));
        assertThat(city.rows.text("select document from visit_report").orElseThrow())
                .contains(photo.sha256());
        assertThat(city.transaction.inOne(() -> city.reports.photo(visit, 1))).isPresent();
    }

    @Test
    void reportsThatNeverComeCannotFillTheStore() {
        Photo photo = Photo.of(Pictures.drawn("png", 8, 8));
        assertThatThrownBy(() -> city.transaction.inOne(() -> {
                    for (int i = 0; i <= 100; i++) {
                        ReportId another = new ReportId(new java.util.UUID(0, i));
                        city.reports.keep(visit, another, 1, photo);
                    }
                    return null;
                }))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("too-many-photos");
    }

    @Test
    void aReportIsNeverChangedAndAVisitHasOne() {
        file(sent(with("photos", 0)));
        assertThatThrownBy(() -> file(sent(with("photos", 0)))).hasStackTraceContaining("visit_report");
        assertThatThrownBy(() -> city.rows.change("update visit_report set document = '{}'"))
                .hasStackTraceContaining("never changes");
        assertThatThrownBy(() -> city.rows.change("update visit_report set visited_at = now(), log_index = 1"))
                .hasStackTraceContaining("never changes");
        assertThat(city.rows.change("update visit_report set log_index = 1")).isEqualTo(1);
    }

    @Test
    void whatIsMissingOrCannotBeIsToldWithItsPlace() {
        assertWrong(with("result", "PERHAPS"), "required at /result");
        assertWrong(with("result", "NEGATIVE"), "required at /finding");
        assertWrong(with("signature", ""), "required at /signature");
        assertWrong(with("signature", "PGh0bWw+"), "photo-kind-not-taken at /signature");
        assertWrong(with("photos", 21), "too-many-photos at /photos");
        assertWrong(with("visitedAt", "yesterday"), "moment-malformed at /visitedAt");
        assertWrong(with("notes", "x".repeat(2001)), "too-long at /notes");
        assertWrong(with("checks", "none"), "required at /checks/PLACE_MATCHES");
        assertWrong(
                Json.createObjectBuilder()
                        .add("measures", Json.createObjectBuilder().add("LAND_AREA", "many"))
                        .build(),
                "measure-malformed at /measures/LAND_AREA");
        assertThat(ReportFields.parse(sent(Json.createObjectBuilder()
                                .add("present", Json.createObjectBuilder().add("capacity", "NOBODY"))
                                .add("signature", "")
                                .build()))
                        .signature())
                .isEmpty();
    }

    private static void assertWrong(JsonObject otherwise, String message) {
        assertThatThrownBy(() -> ReportFields.parse(sent(otherwise)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(message);
    }
}
