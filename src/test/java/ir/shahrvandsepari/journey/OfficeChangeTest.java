package ir.shahrvandsepari.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.fixture.BareCase;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryRoom;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeTerm;
import ir.shahrvandsepari.organization.OrganizationRoom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of offices, on a real database; today is today, because the database knows it too. */
class OfficeChangeTest {
    private static final String KEY = "NOTARY it-1";

    private final Clock clock = Clock.system(Tehran.ZONE);
    private final LocalDate tomorrow = Tehran.today(clock).plusDays(1);
    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());
    private final OfficeChange effect = new OfficeChange(
            OrganizationRoom.register(transaction.database(), clock),
            InquiryRoom.openCases(transaction.database()),
            new ChangeDays(clock));

    OfficeChangeTest() {
        BareCase.in(transaction.real(), "UNDER_REVIEW");
    }

    private static Proposal of(String key, OfficeTerm term, LocalDate from) {
        return new Proposal(ChangeKind.OFFICE, key, term.json(), from, "council 12");
    }

    private void apply(Proposal proposal) {
        transaction.inOne(() -> {
            effect.apply(Decided.approved(proposal), Caller.system());
            return null;
        });
    }

    /** As it is on a day, read by the book that the gates ask. */
    private Office on(LocalDate day, String key) {
        Clock then = Clock.fixed(day.atTime(9, 0).atZone(Tehran.ZONE).toInstant(), Tehran.ZONE);
        long id = rows.number("select id from office where key = ?", key);
        return OrganizationRoom.book(transaction.real(), then).find(id).orElseThrow();
    }

    private Proposal undone(Proposal done, Optional<String> before) {
        return effect.opposite(Decided.approved(1, done, before)).orElseThrow();
    }

    private static void isRefused(Runnable what, String slug) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }

    @Test
    void anOfficeIsSuspendedFromItsDayAndReinstatedWhenThatIsUndone() {
        Proposal suspension = of(KEY, new OfficeTerm("one", false, true), tomorrow);
        Optional<String> before = transaction.inOne(() -> effect.before(suspension));
        assertThat(before).contains(new OfficeTerm("one", false, false).json());
        assertThat(transaction.inOne(() -> effect.weigh(suspension))).contains(new Weighed(1, 0));
        apply(suspension);
        assertThat(on(tomorrow.minusDays(1), KEY).suspended()).isFalse();
        assertThat(on(tomorrow, KEY).suspended()).isTrue();

        apply(undone(suspension, before));
        assertThat(on(tomorrow, KEY).suspended()).isFalse();
        assertThat(rows.number("select count(*) from office_term"))
                .as("it never began")
                .isZero();
    }

    @Test
    void aNameIsCorrectedFromItsDayAndStandsUntilThenAsItWas() {
        apply(of(KEY, new OfficeTerm("two", true, false), tomorrow.plusDays(3)));
        assertThat(on(tomorrow.plusDays(2), KEY).name()).isEqualTo("one");
        assertThat(on(tomorrow.plusDays(3), KEY))
                .extracting(Office::name, Office::pilot)
                .containsExactly("two", true);
        apply(of(KEY, new OfficeTerm("one", false, true), tomorrow));
        assertThat(on(tomorrow.plusDays(2), KEY).suspended()).isTrue();
        assertThat(on(tomorrow.plusDays(3), KEY).suspended())
                .as("what was planned still comes")
                .isFalse();
    }

    @Test
    void aNewOfficeMayFileFromItsDayAndIsSuspendedWhenThatIsUndone() {
        Proposal entry = of("BANK 77", new OfficeTerm("branch", true, false), tomorrow);
        assertThat(transaction.inOne(() -> effect.before(entry))).isEmpty();
        assertThat(transaction.inOne(() -> effect.weigh(entry))).isEmpty();
        apply(entry);
        assertThat(on(tomorrow.minusDays(1), "BANK 77").suspended()).isTrue();
        assertThat(on(tomorrow, "BANK 77"))
                .extracting(Office::name, Office::suspended)
                .containsExactly("branch", false);
        apply(undone(entry, Optional.empty()));
        assertThat(on(tomorrow, "BANK 77").suspended()).isTrue();
        assertThat(on(tomorrow.plusYears(9), "BANK 77").suspended()).isTrue();
    }

    @Test
    void whatChangesNothingOrBeginsTodayIsRefused() {
        OfficeTerm asItIs = new OfficeTerm("one", false, false);
        isRefused(
                () -> transaction.inOne(() -> {
                    effect.check(of(KEY, asItIs, tomorrow));
                    return null;
                }),
                "change-changes-nothing");
        OfficeTerm other = new OfficeTerm("two", false, false);
        isRefused(() -> apply(of(KEY, other, tomorrow.minusDays(1))), "change-not-ahead");
    }

    @Test
    void aTermThatHasBegunIsNeverRewritten() {
        rows.change("insert into office_term values (?, 'one', false, true, ?)", KEY, tomorrow.minusDays(5));
        assertThat(on(tomorrow.minusDays(1), KEY).suspended()).isTrue();
        assertThatThrownBy(() -> rows.change("update office_term set suspended = false"))
                .hasStackTraceContaining("what has been is never rewritten");
        assertThatThrownBy(() -> rows.change("delete from office_term"))
                .hasStackTraceContaining("what has begun stands");
    }

    @Test
    void aCodeIsWrittenInOneWayAndANameIsThere() {
        assertThatThrownBy(() -> new OfficeTerm(" ", false, false)).isInstanceOf(InvalidValue.class);
        for (String key : new String[] {"NOTARY", "NOTARY ", "NOTARY  12", "SHOP 12", "NOTARY 12/3", "NOTARY -"}) {
            Proposal wrong = of(key, new OfficeTerm("one", false, false), tomorrow);
            assertThatThrownBy(() -> transaction.inOne(() -> effect.before(wrong)))
                    .as(key)
                    .isInstanceOf(InvalidValue.class);
        }
    }
}
