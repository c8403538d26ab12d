package ir.shahrvandsepari.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One visit for several cases, on a real database. */
class SharedVisitBookTest {
    private static final String FIRST = "7K2M9QX4TB";
    private static final String OTHER = "8K2M9QX4TB";
    private static final PersonId BUYER = PersonId.parse("2740622333");
    private static final Login EXPERT = new Login("expert5");

    private final VisitCity city = new VisitCity();
    private final SharedVisitBook book = new SharedVisitBook(
            new SharedVisits(city.transaction.database()), new Inspectors(city.transaction.database()), city.clock());
    private long first;
    private long other;

    @BeforeEach
    void twoCasesOfOneHouseWait() {
        first = city.waiting(FIRST);
        other = city.waiting(OTHER, "5-1-1-1-1-0-0", BUYER);
        city.timerRuns();
    }

    private Visit visit(String number) {
        return city.visit(number);
    }

    private void attach() {
        long id = visit(FIRST + "-1").id();
        city.transaction.inOne(() -> {
            Visit visit = city.book.lock(id);
            book.attach(visit, other, new Parties(Set.of(BUYER), city.office()), EXPERT);
            return null;
        });
    }

    private List<Long> waiting() {
        Visit visit = visit(FIRST + "-1");
        return city.transaction.inOne(() -> book.waiting(visit));
    }

    @Test
    void theOtherVisitFallsAwayAndNoneIsOrderedWhileTheOneIsOpen() {
        assertThat(city.transaction.inOne(() -> book.openBeside(other)))
                .extracting(open -> open.number().toString())
                .containsExactly(FIRST + "-1");
        assertThat(city.transaction.inOne(() -> book.openBeside(first)))
                .as("the one that was ordered first is made")
                .isEmpty();
        attach();
        city.timerRuns();
        assertThat(visit(OTHER + "-1").state()).isEqualTo(Visit.State.CANCELLED);
        assertThat(city.rows.number("select count(*) from visit")).isEqualTo(2);
        assertThat(waiting()).containsExactly(first, other);
        assertThat(city.transaction.inOne(() -> city.book.ofInquiry(other)))
                .extracting(seen -> seen.number().toString())
                .containsExactlyInAnyOrder(FIRST + "-1", OTHER + "-1");
        assertThat(city.transaction.inOne(() -> book.openBeside(other)))
                .as("once")
                .isEmpty();
    }

    @Test
    void itIsMadeForTheOtherWhenTheFirstIsWithdrawnAndFallsAwayWithBoth() {
        attach();
        city.rows.change("update inquiry set state = 'WITHDRAWN' where id = ?", first);
        city.timerRuns();
        assertThat(visit(FIRST + "-1").state()).isEqualTo(Visit.State.DRAWN);
        assertThat(waiting()).containsExactly(other);
        city.rows.change("update inquiry set state = 'WITHDRAWN' where id = ?", other);
        city.timerRuns();
        assertThat(visit(FIRST + "-1").state()).isEqualTo(Visit.State.CANCELLED);
    }

    @Test
    void whoIsTiedToSomebodyOfTheOtherCaseDoesNotServeItAndIsRelievedIfItIsKnownLater() {
        Login drawn = visit(FIRST + "-1").inspector().orElseThrow();
        tie(drawn, BUYER);
        assertThatThrownBy(this::attach).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo("visit-shared-stake"));
        city.rows.change("delete from inspector_tie");
        attach();
        tie(drawn, BUYER);
        assertThat(city.transaction.inOne(() -> city.book.relieveTied())).isEqualTo(1);
        city.timerRuns();
        assertThat(visit(FIRST + "-2").inspector()).isPresent();
        assertThat(visit(OTHER + "-2").inspector()).isPresent();
    }

    /** The buyer stands in what was filed, not in a column of its own. */
    private void tie(Login inspector, PersonId relative) {
        city.rows.change(
                "insert into inspector_tie (person_id, kind, relative_id, valid_from, recorded_by, recorded_at)"
                        + " select national_id, 'RELATIVE', ?, '2026-01-01', login, now() from account where login = ?",
                relative.value(),
                inspector.value());
    }

    @Test
    void theDatabaseLetsAVisitServeOnlyWhatWaitsForItsPropertyAndOneAtATime() {
        long elsewhere = city.waiting("9K2M9QX4TB");
        long visit = visit(FIRST + "-1").id();
        assertThatThrownBy(() -> insert(visit, elsewhere)).hasStackTraceContaining("another case of its property");
        assertThatThrownBy(() -> insert(visit, first)).hasStackTraceContaining("another case of its property");
        assertThatThrownBy(() -> insert(visit, other)).hasStackTraceContaining("one visit at a time");
        attach();
        assertThatThrownBy(() -> city.rows.change("delete from visit_case")).hasStackTraceContaining("visit_case");
        city.rows.change("update visit set state = 'CANCELLED' where id = ?", visit);
        assertThatThrownBy(() -> insert(visit, other)).hasStackTraceContaining("an open visit serves");
    }

    private void insert(long visit, long inquiry) {
        city.rows.change("insert into visit_case values (?, ?, 'x', now())", visit, inquiry);
    }

    private void detach() {
        long id = visit(FIRST + "-1").id();
        city.transaction.inOne(() -> {
            book.detach(city.book.lock(id), other, new Detachment("two gates", EXPERT));
            return null;
        });
    }

    @Test
    void whatIsDetachedWaitsForAVisitOfItsOwnAndTheOtherVisitServesItNoMore() {
        assertThatThrownBy(this::detach).as("not attached").hasMessageContaining("visit-over");
        attach();
        assertThat(city.transaction.inOne(() -> book.attachedTo(other)))
                .map(open -> open.number().toString())
                .contains(FIRST + "-1");
        detach();
        assertThat(city.transaction.inOne(() -> book.attachedTo(other))).isEmpty();
        city.timerRuns();
        assertThat(visit(OTHER + "-2").inspector()).isPresent();
        Visit left = visit(FIRST + "-1");
        assertThat(left.state()).isEqualTo(Visit.State.DRAWN);
        assertThat(waiting()).containsExactly(first);
        assertThat(city.transaction.inOne(() -> book.attached(left))).isEmpty();
        assertThat(city.transaction.inOne(() -> book.served(left))).isEmpty();
        assertThat(city.transaction.inOne(() -> city.book.ofInquiry(other)))
                .extracting(seen -> seen.number().toString())
                .containsExactlyInAnyOrder(OTHER + "-1", OTHER + "-2");
        Login drawn = left.inspector().orElseThrow();
        tie(drawn, BUYER);
        city.rows.change("update visit set state = 'CANCELLED' where inquiry_id = ? and state = 'DRAWN'", other);
        assertThat(city.transaction.inOne(() -> city.book.relieveTied()))
                .as("the buyer of the case that left is nobody to this visit")
                .isZero();
    }

    @Test
    void nothingIsDetachedTwiceOrWithoutAReasonOrWhenTheVisitIsOver() {
        attach();
        long visit = visit(FIRST + "-1").id();
        assertThatThrownBy(() -> end(visit, other, " ")).hasStackTraceContaining("ck_visit_case_end_says_why");
        assertThatThrownBy(() -> end(visit, first, "x")).hasStackTraceContaining("fk_visit_case_end_attached");
        city.rows.change("update inquiry set state = 'UNDER_REVIEW' where id = ?", other);
        assertThatThrownBy(() -> end(visit, other, "x")).hasStackTraceContaining("a case leaves an open visit");
        city.rows.change("update visit set state = 'CANCELLED' where id = ?", visit);
        assertThatThrownBy(() -> end(visit, other, "x")).hasStackTraceContaining("a case leaves an open visit");
        assertThatThrownBy(this::detach).hasMessageContaining("visit-over");
    }

    @Test
    void aCaseLeavesTheVisitOfAnotherOnceHoweverOftenItIsAttached() {
        attach();
        detach();
        city.timerRuns();
        long third = city.waiting("6K2M9QX4TB", "5-1-1-1-1-0-0", BUYER, Purpose.MORTGAGE);
        city.timerRuns();
        long visit =
                city.rows.number("select id from visit where inquiry_id = ? and state in ('ORDERED', 'DRAWN')", third);
        city.rows.change(
                "update visit set state = 'CANCELLED' where inquiry_id = ? and state in ('ORDERED', 'DRAWN')", other);
        insert(visit, other);
        assertThatThrownBy(() -> city.transaction.inOne(() -> {
                    book.detach(city.book.lock(visit), other, new Detachment("again", EXPERT));
                    return null;
                }))
                .hasMessageContaining("visit-detached-before");
        assertThatThrownBy(() -> end(visit, other, "again")).hasStackTraceContaining("uq_visit_case_end_once");
        assertThatThrownBy(() -> city.rows.change("update visit_case_end set reason = 'y'"))
                .hasStackTraceContaining("visit_case_end");
    }

    private void end(long visit, long inquiry, String why) {
        city.rows.change("insert into visit_case_end values (?, ?, ?, 'x', now())", visit, inquiry, why);
    }
}
