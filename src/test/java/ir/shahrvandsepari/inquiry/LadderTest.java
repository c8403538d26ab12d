package ir.shahrvandsepari.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ladder of escalation on a real database. */
class LadderTest {
    /** A Saturday; the working day before it is a Wednesday. */
    private static final LocalDate DUE = LocalDate.of(2026, 11, 28);

    private static final WorkingDays PLAIN = WorkingDays.closedOn(true, Set.of());

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private Instant now;
    private final Ladder ladder =
            new Ladder(new Rungs(transaction.database()), ((InstantSource) () -> now).withZone(Tehran.ZONE));

    @BeforeEach
    void open() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (1, 'one'), (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', 'n', 'n')");
        file("AAAAAAAAA1", 5, "UNDER_REVIEW", DUE);
    }

    private void file(String code, int district, String state, LocalDate due) {
        rows.change(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on,"
                        + " moved_at, request) select ?, 'MORTGAGE', ?, ?, id, '2740000121', 'x', 'x', 'OWNER', ?, 'x',"
                        + " '2026-11-18T08:30:00Z', '2026-11-18', ?, '2026-11-18T08:30:00Z', '{}' from office",
                code,
                district + "-1-1-" + code.charAt(9) + "-1-0-0",
                district,
                state,
                due);
    }

    /** Half past eight in the morning of that day in Tehran, and its rung. */
    private Map<Integer, Integer> raise(Rung rung, LocalDate day) {
        return raise(rung, day.atTime(8, 30).atZone(Tehran.ZONE).toInstant());
    }

    private Map<Integer, Integer> raise(Rung rung, Instant moment) {
        now = moment;
        return transaction.inOne(() -> ladder.raise(rung, PLAIN));
    }

    @Test
    void theExpertIsCalledOnTheWorkingDayBefore() {
        assertThat(raise(Rung.EXPERT, LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(raise(Rung.EXPERT, LocalDate.of(2026, 11, 25))).containsExactly(Map.entry(5, 1));
    }

    @Test
    void theManagerOnTheDayAndTheMunicipalityWhenItHasPassed() {
        assertThat(raise(Rung.MANAGER, DUE.minusDays(1))).isEmpty();
        assertThat(raise(Rung.MANAGER, DUE)).containsExactly(Map.entry(5, 1));
        assertThat(raise(Rung.MUNICIPALITY, DUE)).isEmpty();
        assertThat(raise(Rung.MUNICIPALITY, DUE.plusDays(1))).containsExactly(Map.entry(5, 1));
    }

    @Test
    void noRungIsCalledTwiceNotEvenWhenTheClockJumpsBackAndForth() {
        raise(Rung.MANAGER, DUE);
        assertThat(raise(Rung.MANAGER, DUE)).isEmpty();
        assertThat(raise(Rung.MANAGER, DUE.minusDays(20))).isEmpty();
        assertThat(raise(Rung.MANAGER, DUE.plusDays(1))).isEmpty();
        assertThat(rows.number("select count(*) from case_rung")).isEqualTo(1);
        assertThatThrownBy(() -> rows.change("delete from case_rung")).hasStackTraceContaining("only grows");
    }

    @Test
    void nobodyIsWokenByNight() {
        Instant six = DUE.atTime(6, 59).atZone(Tehran.ZONE).toInstant();
        assertThat(raise(Rung.MANAGER, six)).isEmpty();
        assertThat(raise(Rung.MANAGER, six.plusSeconds(60))).hasSize(1);
    }

    @Test
    void aCaseWhoseClockStandsStillCallsNobodyUntilItGoesOn() {
        rows.change("insert into case_pause (inquiry_id, kind, reason, begun_at, begun_by)"
                + " select id, 'SUSPENSION', 'x', '2026-11-19T08:30:00Z', 'expert5' from inquiry");
        assertThat(raise(Rung.MANAGER, DUE)).isEmpty();
        rows.change("update case_pause set ended_at = '2026-11-20T08:30:00Z', ended_by = 'expert5'");
        assertThat(raise(Rung.MANAGER, DUE)).containsExactly(Map.entry(5, 1));
    }

    @Test
    void whatWaitsForItsApplicantOrHasEndedCallsNobodyAndDistrictsAreToldApart() {
        file("AAAAAAAAA2", 5, "AWAITING_PAYMENT", DUE);
        file("AAAAAAAAA3", 5, "RETURNED", DUE);
        file("AAAAAAAAA4", 5, "REFUSED", DUE);
        file("AAAAAAAAA5", 1, "AWAITING_VISIT", DUE.minusDays(3));
        file("AAAAAAAAA6", 1, "RECEIVED", DUE);
        assertThat(raise(Rung.MANAGER, DUE)).containsOnly(Map.entry(5, 1), Map.entry(1, 2));
    }
}
