package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import ir.shahrvandsepari.property.Rollout.Step;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stages of the service, and what a district lacks, on a real database. */
class RolloutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final District THREE = new District(3, "three", Map.of());

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final RolloutBook book = new RolloutBook(new RolloutRows(transaction.database()));

    @BeforeEach
    void open() {
        RealDatabase.run(database, "insert into district (number, name) values (3, 'three')");
    }

    private static Rollout service(LocalDate openFrom, Step... steps) {
        return new Rollout(3, "TRANSFER", Optional.ofNullable(openFrom), List.of(steps));
    }

    @Test
    void withoutADecisionThePlanOfTheCityHolds() {
        assertThat(service(TODAY).stage(TODAY)).isEqualTo(Stage.LIVE);
        assertThat(service(TODAY.plusDays(9)).stage(TODAY)).isEqualTo(Stage.PLANNED);
        assertThat(service(TODAY.plusDays(9)).opensAfter(TODAY)).contains(TODAY.plusDays(9));
        assertThat(service(null).opensAfter(TODAY)).isEmpty();
    }

    @Test
    void aPilotIsOpenForItsOfficesAlone() {
        Rollout pilot =
                service(TODAY.plusDays(30), new Step(Stage.PILOT, TODAY), new Step(Stage.LIVE, TODAY.plusDays(20)));
        assertThat(pilot.isOpen(TODAY, true)).isTrue();
        assertThat(pilot.isOpen(TODAY, false)).isFalse();
        assertThat(pilot.opensAfter(TODAY)).contains(TODAY.plusDays(20));
        assertThat(pilot.isOpen(TODAY.plusDays(20), false)).isTrue();
    }

    @Test
    void aPauseClosesWhatWasOpenAndPromisesNoDayThatNobodyPlanned() {
        Rollout paused = service(TODAY.minusDays(99), new Step(Stage.PAUSED, TODAY));
        assertThat(paused.stage(TODAY.minusDays(1))).isEqualTo(Stage.LIVE);
        assertThat(paused.isOpen(TODAY, true)).isFalse();
        assertThat(paused.opensAfter(TODAY)).isEmpty();
    }

    @Test
    void aStageIsKeptAndOneBeginsOnADay() {
        begin(Stage.PILOT);
        assertThatThrownBy(() -> begin(Stage.LIVE)).isInstanceOf(Refusal.class).hasMessageContaining("stage-day-taken");
        assertThat(transaction.inOne(() -> book.of(THREE, "TRANSFER")).stage(TODAY))
                .isEqualTo(Stage.PILOT);
        assertThatThrownBy(() -> new Rows(database).change("delete from rollout_stage"))
                .hasStackTraceContaining("a stage that has begun stands");
    }

    @Test
    void aStageThatIsPlannedIsTakenBackAndThePlanOfTheCityHoldsAgain() {
        Step far = new Step(Stage.PILOT, LocalDate.now(Tehran.ZONE).plusYears(1));
        transaction.inOne(() -> {
            book.begin(THREE, "TRANSFER", far);
            book.cancel(THREE, "TRANSFER", far);
            return far;
        });
        assertThat(transaction.inOne(() -> book.of(THREE, "TRANSFER")).stages()).isEmpty();
    }

    private void begin(Stage stage) {
        transaction.inOne(() -> {
            book.begin(THREE, "TRANSFER", new Step(stage, TODAY));
            return stage;
        });
    }

    @Test
    void whatADistrictLacksIsCountedAndMeasuredAgainstTheLimits() {
        RealDatabase.run(
                database,
                property("3-1-1-1-1-0-0"),
                property("3-1-1-1-1-1-0"),
                property("3-1-2-2-1-0-0"),
                "insert into owner (renovation_code, person_id, name, name_key, dang_numerator, dang_denominator) values"
                        + " ('3-1-1-1-1-0-0', '2740000121', 'x', 'x', 6, 1), ('3-1-9-9-1-0-0', '2740000121', 'x', 'x', 6, 1)",
                "insert into zonal_value values ('3-1-1', 'RESIDENTIAL', '2026-03-21', 1, 1)",
                "insert into prior_document values ('3-1-1-1-1-0-0', 'COMPLETION', '1', '2020-01-01', true, 'CLEAR')");
        Readiness readiness = transaction.inOne(() -> book.readiness(THREE));
        assertThat(readiness).isEqualTo(new Readiness(3, 2, 2, 1, 1, 1));
        Parameters limits = shipped();
        assertThat(readiness.items(limits).stream().map(Readiness.Item::percent))
                .containsExactly(67, 50, 34, 34);
        assertThat(readiness.isReady(limits)).isFalse();
        assertThat(new Readiness(100, 100, 2, 2, 5, 50).isReady(limits)).isTrue();
        assertThat(new Readiness(100, 100, 3, 2, 5, 50).isReady(limits)).isFalse();
        assertThat(new Readiness(0, 0, 0, 0, 0, 0).isReady(limits)).isFalse();
    }

    private Parameters shipped() {
        Map<Name, String> values = new EnumMap<>(Name.class);
        for (Name name : Name.values()) {
            values.put(
                    name,
                    new Rows(database)
                            .text("select value from parameter where name = ?", name.name())
                            .orElseThrow());
        }
        return new Parameters(TODAY, values, "test", WorkingDays.closedOn(true, Set.of()));
    }

    private static String property(String code) {
        return "insert into property (renovation_code, use) values ('" + code + "', 'RESIDENTIAL')";
    }
}
