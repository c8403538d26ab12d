package ir.shahrvandsepari.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.fixture.BareCase;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Returned cases and the library of reasons, in a real database. */
class CorrectionBookTest {
    private static final Official CLERK = new Official(new Login("clerk5"), new NationalId("2740622333"));
    private static final Official NOTARY = new Official(new Login("notary12"), new NationalId("2740000121"));
    private static final List<ReasonCode> DEFECTS =
            List.of(new ReasonCode("DEED_MISSING"), new ReasonCode("IDENTITY_MISSING"));

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final Clock clock = Clock.system(Tehran.ZONE);
    private final LocalDate today = Tehran.today(clock);
    private final CorrectionBook book = new CorrectionBook(
            new Corrections(transaction.database()), new DeskBook(new Acts(transaction.database()), clock), clock);
    private final ReasonLibrary library = new ReasonLibrary(new Reasons(transaction.database()), clock);
    private long inquiry;

    @BeforeEach
    void fileACase() {
        inquiry = BareCase.in(database, "RETURNED");
    }

    private void giveBack(LocalDate answerBy) {
        transaction.inOne(() -> {
            book.giveBack(inquiry, DEFECTS, Optional.of(new Remark("both sides")), answerBy, CLERK);
            return null;
        });
    }

    private Correction last() {
        return transaction.inOne(() -> book.last(inquiry)).orElseThrow();
    }

    @Test
    void allDefectsAreKeptTogetherAndAnsweredOnce() {
        giveBack(today.plusDays(20));
        assertThat(last().defects()).isEqualTo(DEFECTS);
        assertThat(last().answerBy()).isEqualTo(today.plusDays(20));
        transaction.inOne(() -> {
            book.answer(inquiry, NOTARY, new Remark("attached"));
            return null;
        });
        assertThat(last().answer()).map(Correction.Answer::words).contains(new Remark("attached"));
        assertThatThrownBy(() -> rows.change("update case_return set answer = 'other'"))
                .hasStackTraceContaining("answered once");
        assertThatThrownBy(() -> rows.change("delete from case_return")).hasStackTraceContaining("is fixed");
    }

    @Test
    void aCaseIsOverdueOnTheDayAfterItsLastDayAndNoMoreOnceItWasAnswered() {
        giveBack(today);
        assertThat(transaction.inOne(() -> book.overdue(10)))
                .as("the last day counts")
                .isEmpty();
        rows.change(
                "insert into case_return (inquiry_id, round, defects, returned_at, returned_by, answer_by)"
                        + " select id, 2, '{X}', now(), 'x', ? from inquiry",
                today.minusDays(1));
        assertThat(transaction.inOne(() -> book.overdue(10))).containsExactly(inquiry);
        rows.change("update inquiry set state = 'RECEIVED'");
        assertThat(transaction.inOne(() -> book.overdue(10))).isEmpty();
    }

    @Test
    void aSuddenClosurePutsTheLastDayForAnAnswerOffAndOpeningTheDayAgainTakesNothingAway() {
        WorkingDays plain = WorkingDays.closedOn(true, Set.of());
        LocalDate answerBy = plain.after(today, 15);
        LocalDate closed = plain.after(today, 3);
        WorkingDays shorter = WorkingDays.closedOn(true, Set.of(closed));
        giveBack(answerBy);
        follow(closed, plain, shorter);
        assertThat(last().answerBy()).isEqualTo(plain.after(answerBy, 1));
        follow(closed, shorter, plain);
        assertThat(last().answerBy()).isEqualTo(plain.after(answerBy, 1));
        assertThatThrownBy(() -> rows.change("update case_return set answer_by = answer_by - 1"))
                .hasStackTraceContaining("is fixed");

        transaction.inOne(() -> {
            book.answer(inquiry, NOTARY, new Remark("attached"));
            return null;
        });
        follow(answerBy, plain, WorkingDays.closedOn(true, Set.of(answerBy)));
        assertThat(last().answerBy()).as("answered already").isEqualTo(plain.after(answerBy, 1));
    }

    private void follow(LocalDate day, WorkingDays before, WorkingDays after) {
        transaction.inOne(() -> {
            book.follow(day, before, after);
            return null;
        });
    }

    @Test
    void theLibraryCitesOnlyWhatItHasAndOnlyForItsKind() {
        List<LibraryReason> defects = transaction.inOne(() -> library.inForce(LibraryReason.Kind.DEFECT, today));
        assertThat(defects).hasSizeGreaterThan(5).allSatisfy(reason -> {
            assertThat(reason.in(Locale.ENGLISH).remedy()).isNotBlank();
            assertThat(reason.in(Locale.forLanguageTag("fa")).sentence()).isNotBlank();
        });
        require(LibraryReason.Kind.DEFECT, DEFECTS);
        refused(LibraryReason.Kind.REFUSAL, DEFECTS);
        refused(LibraryReason.Kind.DEFECT, List.of(new ReasonCode("NO_SUCH_REASON")));
    }

    private void require(LibraryReason.Kind kind, List<ReasonCode> codes) {
        transaction.inOne(() -> {
            library.require(kind, codes, today);
            return null;
        });
    }

    private void refused(LibraryReason.Kind kind, List<ReasonCode> codes) {
        assertThatThrownBy(() -> require(kind, codes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("desk-reason-not-there"));
    }
}
