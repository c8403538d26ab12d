package ir.shahrvandsepari.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.BareCase;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of reasons, on a real database; today is today, because the database knows it too. */
class ReasonLibraryTest {
    private static final ReasonCode CODE = new ReasonCode("DEED_MISSING");

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final Clock clock = Clock.system(Tehran.ZONE);
    private final LocalDate today = Tehran.today(clock);
    private final ReasonLibrary library = new ReasonLibrary(new Reasons(transaction.database()), clock);

    private static ReasonText text(String sentence) {
        return text(LibraryReason.Kind.DEFECT, sentence);
    }

    private static ReasonText text(LibraryReason.Kind kind, String sentence) {
        return new ReasonText(
                kind,
                new LibraryReason.Wording(sentence, "remedy"),
                new LibraryReason.Wording(sentence, "remedy"),
                "council 12");
    }

    private Timeline<ReasonText> versions() {
        return transaction.inOne(() -> library.versions(CODE));
    }

    private void change(LocalDate from, ReasonText text) {
        change(from, versions().with(from, Optional.ofNullable(text)));
    }

    private void change(LocalDate from, Timeline<ReasonText> later) {
        transaction.inOne(() -> {
            library.replace(CODE, from, later);
            return null;
        });
    }

    private String cited(LocalDate day) {
        return transaction.inOne(() -> library.cited(List.of(CODE), day)).stream()
                .map(reason -> reason.english().sentence())
                .findFirst()
                .orElse("");
    }

    @Test
    void aReasonIsReadAsItWasWordedOnTheDayOnWhichItWasCited() {
        String before = cited(today);
        change(today.plusDays(3), text("new"));
        assertThat(cited(today.plusDays(2))).isEqualTo(before);
        assertThat(cited(today.plusDays(3))).isEqualTo("new");
    }

    @Test
    void aReasonThatIsNoLongerCitedIsStillReadWhereItWas() {
        String before = cited(today);
        change(today.plusDays(1), (ReasonText) null);
        assertThat(cited(today)).isEqualTo(before);
        assertThat(cited(today.plusDays(1))).isEmpty();
        assertThat(transaction.inOne(() -> library.inForce(LibraryReason.Kind.DEFECT, today.plusDays(1))))
                .noneMatch(reason -> reason.code().equals(CODE));
        assertThat(transaction.inOne(library::all)).containsKey(CODE);
        refused(
                "desk-reason-not-there",
                () -> transaction.inOne(() -> {
                    library.require(LibraryReason.Kind.DEFECT, List.of(CODE), today.plusDays(1));
                    return null;
                }));
    }

    @Test
    void whatWasPlannedIsTakenBackBeforeItsDay() {
        Timeline<ReasonText> before = versions();
        change(today.plusDays(3), text("new"));
        change(today.plusDays(3), before.on(today).orElseThrow());
        assertThat(versions()).isEqualTo(before);
        assertThat(rows.number("select count(*) from desk_reason where code = 'DEED_MISSING'"))
                .isEqualTo(1);
    }

    @Test
    void aPlanBehindTheChangeStays() {
        change(today.plusDays(9), text("last"));
        change(today.plusDays(3), text("new"));
        assertThat(cited(today.plusDays(8))).isEqualTo("new");
        assertThat(cited(today.plusDays(9))).isEqualTo("last");
    }

    @Test
    void nothingBeginsTodayAndNoDefectBecomesAGroundOfRefusal() {
        refused("change-not-ahead", () -> change(today, text("new")));
        refused(
                "reason-kind-fixed",
                () -> change(today.plusDays(1), text(LibraryReason.Kind.REFUSAL, "no longer a defect")));
    }

    private static void refused(String slug, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update desk_reason set sentence_fa = 'other'",
                "update desk_reason set valid_to = current_date - 2",
                "delete from desk_reason"
            })
    void theDatabaseKeepsWhatHasBegunWhateverTheProgramDoes(String crime) {
        assertThatThrownBy(() -> rows.change(crime)).hasStackTraceContaining("has be");
    }

    @Test
    void casesAreCountedForEachReasonTheyWereReturnedFor() {
        long inquiry = BareCase.in(database, "RETURNED");
        rows.change(
                "insert into case_return (inquiry_id, round, defects, returned_at, returned_by, answer_by)"
                        + " values (?, 1, '{DEED_MISSING,DEED_UNREADABLE}', now(), 'clerk5', current_date + 9)",
                inquiry);
        assertThat(transaction.inOne(() -> library.usedSince(today.minusDays(30))))
                .containsEntry(CODE, 1L)
                .doesNotContainKey(new ReasonCode("POWER_MISSING"));
        assertThat(transaction.inOne(() -> library.usedSince(today.plusDays(1))))
                .isEmpty();
    }

    @Test
    void aTextIsKeptWholeOrRefused() {
        ReasonText text = text("مدرک 2 برگ دارد");
        assertThat(text.persian().sentence()).contains("۲");
        assertThat(ReasonText.parse(text.json().toString())).isEqualTo(text);
        for (String crooked : List.of("", "[]", "{}", "{\"kind\":\"DEFECT\"}", "{\"kind\":\"OTHER\"}", "x")) {
            assertThatThrownBy(() -> ReasonText.parse(crooked)).isInstanceOf(InvalidValue.class);
        }
        assertThatThrownBy(() -> text("x".repeat(401))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> text(" ")).isInstanceOf(InvalidValue.class);
    }
}
