package ir.shahrvandsepari.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders and draws on a real database. */
class VisitBookTest {
    private final VisitCity city = new VisitCity();

    @Test
    void aWaitingCaseGetsOneVisitAndItsInspectorByDraw() {
        long waiting = city.waiting("7K2M9QX4TB");
        city.timerRuns();
        city.timerRuns();

        Visit visit = city.visit("7K2M9QX4TB-1");
        assertThat(visit.state()).isEqualTo(Visit.State.DRAWN);
        assertThat(city.rows.number("select count(*) from visit")).isEqualTo(1);
        Draw draw = city.transaction.inOne(() -> city.book.drawOf(visit)).orElseThrow();
        assertThat(draw.candidates())
                .extracting(one -> one.login().value())
                .containsExactly("first", "second", "third");
        assertThat(Draw.winner(draw.seed(), draw.candidates()))
                .isEqualTo(visit.inspector().orElseThrow());
        Login drawn = visit.inspector().orElseThrow();
        assertThat(city.transaction.<Boolean>inOne(() -> city.book.wasDrawn(waiting, drawn)))
                .isTrue();
        assertThat(city.transaction.<Boolean>inOne(() -> city.book.wasDrawn(waiting, other(drawn))))
                .isFalse();
        assertThat(city.transaction.inOne(() -> city.book.waitingFor(drawn, 10)))
                .extracting(Visit::number)
                .containsExactly(visit.number());
    }

    private static Login other(Login drawn) {
        return drawn.equals(VisitCity.FIRST) ? new Login("second") : VisitCity.FIRST;
    }

    @Test
    void noVisitIsOrderedBeforeTheDaysCommitmentIsPublished() {
        city.waiting("7K2M9QX4TB");
        city.transaction.inOne(() -> {
            assertThat(city.secrets.toCommit())
                    .extracting(DaySecret::day)
                    .containsExactly(VisitCity.TODAY, VisitCity.TODAY.plusDays(1));
            assertThat(city.secrets.isReady()).isFalse();
            city.secrets.committed(city.secrets.toCommit().get(0), 4);
            assertThat(city.secrets.isReady()).isTrue();
            return null;
        });
        assertThatThrownBy(
                        () -> city.rows.change("update draw_secret set secret = sha256('x') where day = '2026-11-25'"))
                .hasStackTraceContaining("never changes");
    }

    @Test
    void whoeverIsAbsentOwnsItIsRelatedOrWorkedForTheOfficeIsNotDrawn() {
        city.rows.change("insert into inspector_absence (login, first_day, recorded_by, recorded_at)"
                + " values ('first', '2026-11-20', 'second', now())");
        city.rows.change(
                "insert into inspector_tie (person_id, kind, relative_id, valid_from, recorded_by, recorded_at)"
                        + " values ('2740626444', 'RELATIVE', '2740000121', '2026-01-01', 'second', now())");
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        Visit visit = city.visit("7K2M9QX4TB-1");
        assertThat(visit.inspector()).contains(new Login("third"));
        assertThat(city.transaction
                        .inOne(() -> city.book.drawOf(visit))
                        .orElseThrow()
                        .excluded())
                .containsExactlyInAnyOrder(
                        new Exclusion(new Login("first"), Exclusion.Cause.ABSENT),
                        new Exclusion(new Login("second"), Exclusion.Cause.RELATIVE));
    }

    @Test
    void aTieCountsWithinItsDaysAndAFormerOfficeForItsOwnCases() {
        city.rows.change(
                "insert into inspector_tie (person_id, kind, relative_id, valid_from, valid_until, recorded_by,"
                        + " recorded_at) values ('2740626444', 'RELATIVE', '2740000121', '2020-01-01', '2020-12-31', 'second', now())");
        city.rows.change("insert into membership (login, office_id, valid_from, valid_until)"
                + " select 'third', id, '2020-01-01', '2021-01-01' from office");
        assertThat(exclusions(new Parties(java.util.Set.of(VisitCity.OWNER), city.office())))
                .containsExactly(new Exclusion(new Login("third"), Exclusion.Cause.FORMER_OFFICE));
        assertThat(exclusions(new Parties(java.util.Set.of(VisitCity.OWNER), 0)))
                .isEmpty();
        assertThat(exclusions(new Parties(java.util.Set.of(ir.shahrvandsepari.kernel.PersonId.parse("2740625073")), 0)))
                .containsExactly(new Exclusion(VisitCity.FIRST, Exclusion.Cause.OWN_CASE));
    }

    private List<Exclusion> exclusions(Parties parties) {
        Inspectors inspectors = new Inspectors(city.transaction.database());
        return city.transaction.inOne(() -> inspectors.of(5, VisitCity.TODAY, parties)).stream()
                .flatMap(one -> one.exclusion().stream())
                .toList();
    }

    @Test
    void anInspectorWhoFallsIllIsRelievedAndSomebodyElseIsDrawn() {
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        Login ill = city.visit("7K2M9QX4TB-1").inspector().orElseThrow();
        city.rows.change(
                "insert into inspector_absence (login, first_day, recorded_by, recorded_at) values (?, '2026-11-25', ?,"
                        + " now())",
                ill.value(),
                ill.value());
        city.timerRuns();
        assertThat(city.visit("7K2M9QX4TB-1").state()).isEqualTo(Visit.State.CANCELLED);
        assertThat(city.visit("7K2M9QX4TB-2").inspector()).isPresent().get().isNotEqualTo(ill);
    }

    @Test
    void whoeverComesToHaveAStakeAfterTheDrawIsRelieved() {
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        for (int place = 1; place <= 2; place++) {
            assertThat(relieved()).isZero();
            Login drawn = city.visit("7K2M9QX4TB-" + place).inspector().orElseThrow();
            if (place == 1) {
                tie(drawn, "RELATIVE", "relative_id", "'2740000121'");
            } else {
                tie(drawn, "FORMER_OFFICE", "office_id", "(select id from office)");
            }
            assertThat(relieved()).isEqualTo(1);
            assertThat(city.visit("7K2M9QX4TB-" + place).state()).isEqualTo(Visit.State.CANCELLED);
            city.timerRuns();
        }
        Login last = city.visit("7K2M9QX4TB-3").inspector().orElseThrow();
        city.rows.change(
                "insert into owner (renovation_code, person_id, name, name_key, dang_numerator, dang_denominator)"
                        + " select '5-1-1-1-1-0-0', national_id, 'x', 'x', 6, 1 from account where login = ?",
                last.value());
        assertThat(relieved()).isEqualTo(1);
    }

    private int relieved() {
        return city.transaction.inOne(() -> city.book.relieveTied());
    }

    private void tie(Login login, String kind, String column, String to) {
        city.rows.change(
                "insert into inspector_tie (person_id, kind, " + column + ", valid_from, recorded_by, recorded_at)"
                        + " select national_id, ?, " + to + ", '2026-11-25', login, now() from account where login = ?",
                kind,
                login.value());
    }

    @Test
    void anOrderThatNobodyCouldTakeIsOrderedAnewTheNextDay() {
        city.rows.change("insert into inspector_absence (login, first_day, last_day, recorded_by, recorded_at)"
                + " select login, '2026-11-25', '2026-11-25', login, now() from account");
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        assertThat(city.visit("7K2M9QX4TB-1").state()).isEqualTo(Visit.State.ORDERED);
        city.pass(Duration.ofDays(1));
        city.timerRuns();
        assertThat(city.visit("7K2M9QX4TB-1").state()).isEqualTo(Visit.State.CANCELLED);
        Visit renewed = city.visit("7K2M9QX4TB-2");
        assertThat(renewed.state()).isEqualTo(Visit.State.DRAWN);
        assertThat(renewed.drawDay()).isEqualTo(VisitCity.TODAY.plusDays(1));
    }

    @Test
    void aWithdrawnCaseIsVisitedByNobody() {
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        city.rows.change("update inquiry set state = 'WITHDRAWN'");
        city.timerRuns();
        assertThat(city.visit("7K2M9QX4TB-1").state()).isEqualTo(Visit.State.CANCELLED);
        assertThat(city.rows.number("select count(*) from visit")).isEqualTo(1);
    }

    @Test
    void theDatabaseLetsNobodyRewriteAnOrderOrADraw() {
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        for (String change : List.of(
                "update visit set inspector = case inspector when 'first' then 'second' else 'first' end",
                "update visit set order_index = 1",
                "update visit set state = 'ORDERED'",
                "update visit_draw set candidates = '[]'",
                "delete from visit")) {
            assertThatThrownBy(() -> city.rows.change(change)).as(change).isInstanceOf(IllegalStateException.class);
        }
    }
}
