package ir.shahrvandsepari.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines follow the holidays, on a real database. */
class DeadlineBookTest {
    /** A Monday. */
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    private static final WorkingDays PLAIN = WorkingDays.closedOn(true, Set.of());
    private static final LocalDate DUE = PLAIN.after(FILED, 5);
    private static final Step STEP = new Step("admin", Why.DEADLINE_MOVED);

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private Instant now = Instant.parse("2026-11-24T08:30:00Z");
    private final DeadlineBook book =
            new DeadlineBook(new DueDays(transaction.database()), ((InstantSource) () -> now).withZone(Tehran.ZONE));

    @BeforeEach
    void open() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', 'n', 'n'), ('BANK', 'b', 'b')");
    }

    private void file(String code, String kind, String state, LocalDate due) {
        rows.change(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on,"
                        + " moved_at, request) select ?, 'MORTGAGE', ?, 5, id, '2740000121', 'x', 'x', 'OWNER', ?, 'x',"
                        + " '2026-11-23T08:30:00Z', ?, ?, '2026-11-23T08:30:00Z', '{}' from office where kind = ?",
                code,
                "5-1-1-" + code.charAt(9) + "-1-0-0",
                state,
                FILED,
                due,
                kind);
        rows.change("insert into inquiry_step select id, 1, filed_at, null, 'RECEIVED', 'x', 'FILED' from inquiry"
                + " where tracking_code = '" + code + "'");
    }

    private LocalDate due(String code) {
        return LocalDate.parse(rows.text("select due_on from inquiry where tracking_code = ?", code)
                .orElseThrow());
    }

    private int close(LocalDate day) {
        return transaction.inOne(() -> book.follow(day, PLAIN, WorkingDays.closedOn(true, Set.of(day)), STEP));
    }

    private int open(LocalDate day) {
        return transaction.inOne(() -> book.follow(day, WorkingDays.closedOn(true, Set.of(day)), PLAIN, STEP));
    }

    @Test
    void aHolidayAddedAfterTheDeadlineWasComputedPutsItOffByAWorkingDayAndSaysSo() {
        file("AAAAAAAAA1", "BANK", "UNDER_REVIEW", DUE);
        assertThat(close(FILED.plusDays(1))).isEqualTo(1);
        assertThat(due("AAAAAAAAA1")).isEqualTo(PLAIN.after(DUE, 1));
        assertThat(rows.column("select sequence || ' ' || from_state || ' ' || to_state || ' ' || who || ' ' || why"
                        + " from inquiry_step where sequence > 1"))
                .containsExactly("2 UNDER_REVIEW UNDER_REVIEW admin DEADLINE_MOVED");
    }

    @Test
    void aHolidayOnTheLastDayItselfPutsItOffAndTakenAwayAgainBringsItBack() {
        file("AAAAAAAAA1", "BANK", "AWAITING_VISIT", DUE);
        close(DUE);
        assertThat(due("AAAAAAAAA1")).isEqualTo(PLAIN.after(DUE, 1));
        assertThat(open(DUE)).isEqualTo(1);
        assertThat(due("AAAAAAAAA1")).isEqualTo(DUE);
    }

    @Test
    void anExtendedDeadlineKeepsItsExtension() {
        LocalDate extended = PLAIN.after(FILED, 12);
        file("AAAAAAAAA1", "BANK", "UNDER_REVIEW", extended);
        close(FILED.plusDays(2));
        assertThat(due("AAAAAAAAA1")).isEqualTo(PLAIN.after(FILED, 13));
    }

    @Test
    void theLegalTenDaysOfANotaryAndWhatHasEndedStay() {
        file("AAAAAAAAA1", "NOTARY", "UNDER_REVIEW", FILED.plusDays(10));
        file("AAAAAAAAA2", "BANK", "REFUSED", DUE);
        assertThat(close(FILED.plusDays(1))).isZero();
        assertThat(due("AAAAAAAAA1")).isEqualTo(FILED.plusDays(10));
        assertThat(due("AAAAAAAAA2")).isEqualTo(DUE);
    }

    @Test
    void aHolidayBeforeTheFilingOnItOnAWeekendOrAfterTheDeadlineMovesNothing() {
        file("AAAAAAAAA1", "BANK", "UNDER_REVIEW", DUE);
        LocalDate friday = LocalDate.of(2026, 11, 27);
        for (LocalDate day : Set.of(FILED.minusDays(1), FILED, friday, DUE.plusDays(1))) {
            assertThat(close(day)).as(day.toString()).isZero();
        }
    }

    @Test
    void aClockThatJumpedBackBeforeTheFilingStillMovesTheDeadlineByTheDayOfFiling() {
        file("AAAAAAAAA1", "BANK", "UNDER_REVIEW", DUE);
        now = Instant.parse("2026-11-01T08:30:00Z");
        assertThat(close(FILED.plusDays(1))).isEqualTo(1);
        assertThat(due("AAAAAAAAA1")).isEqualTo(PLAIN.after(DUE, 1));
    }
}
