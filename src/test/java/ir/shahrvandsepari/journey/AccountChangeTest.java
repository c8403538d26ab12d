package ir.shahrvandsepari.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.AccessRoom;
import ir.shahrvandsepari.access.AccountHolder;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who gets an account, on a real database. */
class AccountChangeTest {
    private static final AccountHolder NEW =
            new AccountHolder(new NationalId("2740000121"), "somebody new", new Mobile("09141000001"));
    private static final String STATE = "select login || ' ' || (valid_from - current_date) || ' '"
            + " || coalesce((valid_until - current_date)::text, '-') || ' ' || coalesce(password_open_until::text, '-')"
            + " from account order by 1";

    private final Clock clock = Clock.system(Tehran.ZONE);
    private final LocalDate tomorrow = Tehran.today(clock).plusDays(1);
    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());
    private final List<Login> told = new ArrayList<>();
    private final AccountNotice notice = new AccountNotice() {
        @Override
        void given(Login login, LocalDate from) {
            told.add(login);
        }
    };
    private final AccountChange effect =
            new AccountChange(AccessRoom.accounts(transaction.database(), clock), notice, new ChangeDays(clock));

    private static Caller person(String nationalId) {
        return new Caller("admin2", nationalId, "x", Set.of(Role.ADMIN), OptionalLong.empty(), Set.of(), Map.of());
    }

    private static Proposal given(String login, LocalDate from) {
        return new Proposal(ChangeKind.ACCOUNT, login, NEW.json(), from, "new colleague");
    }

    private static Proposal ended(String login, LocalDate from) {
        return new Proposal(ChangeKind.ACCOUNT_END, login, Proposal.NOTHING, from, "left us");
    }

    private void apply(Proposal proposal) {
        apply(proposal, person("2751234569"));
    }

    private void apply(Proposal proposal, Caller approver) {
        transaction.inOne(() -> {
            effect.apply(Decided.approved(proposal), approver);
            return null;
        });
    }

    private Proposal undone(Proposal done, Optional<String> before) {
        return effect.opposite(Decided.approved(1, done, before)).orElseThrow();
    }

    private void isRefused(Proposal proposal, String slug) {
        assertThatThrownBy(() -> apply(proposal))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
    }

    private void someoneElse(String sql) {
        rows.change("insert into person values ('2751234569', 'x', null) on conflict do nothing");
        rows.change(sql);
    }

    @Test
    void aPersonNobodyKnewGetsAnAccountWithoutAPasswordAndIsToldSo() {
        apply(given("s.karimi", tomorrow));
        assertThat(rows.column("select name || ' ' || mobile from person")).containsExactly("somebody new 09141000001");
        assertThat(rows.column("select login from account where password is null and by_two"))
                .containsExactly("s.karimi");
        assertThat(rows.column("select password_open_until::text from account")).containsExactly("infinity");
        assertThat(told).containsExactly(new Login("s.karimi"));
    }

    @Test
    void nobodyApprovesAnAccountOfHisOwnAndNoneBeginsToday() {
        assertThatThrownBy(() -> apply(given("s.karimi", tomorrow), person("2740000121")))
                .hasMessageContaining("second-person-required");
        isRefused(given("s.karimi", tomorrow.minusDays(1)), "change-not-ahead");
        for (String login : List.of("ka", "1karimi", "k karimi", "\u06A9\u0631\u06CC\u0645\u06CC", "-ab", "K")) {
            assertThatThrownBy(() -> apply(given(login, tomorrow)))
                    .isInstanceOfSatisfying(InvalidValue.class, wrong -> assertThat(wrong.code())
                            .isEqualTo("login-malformed"));
        }
        assertThat(rows.number("select count(*) from account")).isZero();
    }

    @Test
    void aPersonHasOneAccountAtATimeAndALoginOnePerson() {
        apply(given("s.karimi", tomorrow));
        isRefused(given("s.karimi2", tomorrow.plusDays(9)), "account-held");
        someoneElse(
                "insert into account (login, national_id, valid_from) values ('taken', '2751234569', '2020-01-01')");
        apply(ended("s.karimi", tomorrow.plusDays(5)));
        isRefused(given("s.karimi2", tomorrow.plusDays(4)), "account-held");
        isRefused(given("taken", tomorrow.plusDays(5)), "login-taken");
        apply(given("s.karimi2", tomorrow.plusDays(5)));
        assertThat(rows.column(STATE).stream().filter(row -> row.startsWith("s.")))
                .hasSize(2);
        assertThatThrownBy(() -> rows.change("update account set valid_until = null where login = 's.karimi'"))
                .as("the database itself keeps them apart")
                .hasStackTraceContaining("ex_account_by_two_one_at_a_time");
    }

    @Test
    void ofTwoApprovalsAtOnceOneIsRefused() {
        CompletableFuture<Void> second = transaction.inOne(() -> {
            effect.apply(Decided.approved(given("s.karimi", tomorrow)), person("2751234569"));
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> apply(given("s.karimi2", tomorrow)));
            Instant patience = Instant.now().plus(Duration.ofSeconds(10));
            while (rows.number("select count(*) from pg_locks where not granted and locktype = 'advisory'") == 0
                    && Instant.now().isBefore(patience)) {
                Thread.onSpinWait();
            }
            return other;
        });
        assertThatThrownBy(second::join).hasMessageContaining("account-held");
        assertThat(rows.number("select count(*) from account")).isEqualTo(1);
    }

    @Test
    void whoIsOnRecordKeepsNameAndTelephoneAndAMissingOneIsFilledIn() {
        rows.change("insert into person values ('2740000121', 'as on record', '09149999999')");
        isRefused(given("s.karimi", tomorrow), "mobile-otherwise");
        rows.change("update person set mobile = null");
        apply(given("s.karimi", tomorrow));
        assertThat(rows.column("select name || ' ' || mobile from person")).containsExactly("as on record 09141000001");
    }

    @Test
    void anAccountThatHasNotBegunNeverDoesWhenItIsUndone() {
        Proposal giving = given("s.karimi", tomorrow.plusDays(2));
        apply(giving);
        Proposal back = undone(giving, Optional.empty());
        Optional<String> before = transaction.inOne(() -> effect.before(back));
        apply(back);
        assertThat(rows.column(STATE)).containsExactly("s.karimi 3 2 infinity");
        apply(undone(back, before));
        assertThat(rows.column(STATE)).as("and that is undone too").containsExactly("s.karimi 3 - infinity");
        apply(ended("s.karimi", tomorrow.plusDays(2)));
        apply(given("other", tomorrow));
        assertThat(rows.column(STATE)).contains("other 1 - infinity");
    }

    @Test
    void anAccountThatIsOverBeginsAgainWithoutItsOldPassword() {
        apply(given("s.karimi", tomorrow));
        rows.change("update account set valid_from = current_date - 9, password = 'old', password_open_until = null");
        Proposal ending = ended("s.karimi", tomorrow.plusDays(1));
        Optional<String> before = transaction.inOne(() -> effect.before(ending));
        apply(ending);
        isRefused(ended("s.karimi", tomorrow.plusDays(1)), "account-not-held");
        apply(undone(ending, before));
        assertThat(rows.column("select password from account where valid_until is null"))
                .as("what never ended goes on")
                .containsExactly("old");
        rows.change("update account set valid_until = current_date - 2");
        apply(undone(ending, before));
        assertThat(rows.column("select login from account where valid_until is null and password is null"
                        + " and sessions_from is not null and valid_from > current_date"))
                .containsExactly("s.karimi");
    }

    @Test
    void anAccountThatIsStillInForceIsNotCutOffByItsNewBeginning() {
        apply(given("s.karimi", tomorrow));
        apply(ended("s.karimi", tomorrow.plusDays(5)));
        isRefused(given("s.karimi", tomorrow.plusDays(9)), "account-not-over");
        apply(given("s.karimi", tomorrow.plusDays(5)));
        assertThat(rows.column(STATE)).as("it goes on").containsExactly("s.karimi 1 - infinity");
    }

    @Test
    void nobodyGetsAnAccountWithTheTelephoneOfSomebodyElseWhoHasOne() {
        apply(given("s.karimi", tomorrow));
        Proposal sister = new Proposal(
                ChangeKind.ACCOUNT,
                "n.karimi",
                new AccountHolder(new NationalId("0499370899"), "her sister", NEW.mobile()).json(),
                tomorrow,
                "x");
        isRefused(sister, "mobile-of-another");
        assertThat(rows.column("select name from person")).containsExactly("somebody new");
    }
}
