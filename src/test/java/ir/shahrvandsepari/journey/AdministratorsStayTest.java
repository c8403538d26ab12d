package ir.shahrvandsepari.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.AccessRoom;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who can administer the city stay, whatever else ends; on a real database. */
class AdministratorsStayTest {
    private static final String TOO_FEW = "administrators-too-few";
    private static final Caller SECOND =
            new Caller("second", "0499370899", "x", Set.of(Role.ADMIN), OptionalLong.empty(), Set.of(), Map.of());

    private final Clock clock = Clock.system(Tehran.ZONE);
    private final LocalDate tomorrow = Tehran.today(clock).plusDays(1);
    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());
    private final ChangeDays days = new ChangeDays(clock);
    private final GrantChange roles = new GrantChange(AccessRoom.grants(transaction.database()), days);
    private final AccountChange accounts =
            new AccountChange(AccessRoom.accounts(transaction.database(), clock), new AccountNotice(), days);

    @BeforeEach
    void threeAdminister() {
        rows.change("insert into person values ('2740000121', 'A', '09141000001'), ('2751234569', 'B', '09141000002'),"
                + " ('0012345679', 'C', '09141000003')");
        rows.change("insert into account values ('a', '2740000121', 'x', '2020-01-01'),"
                + " ('b', '2751234569', 'x', '2020-01-01'), ('c', '0012345679', 'x', '2020-01-01')");
        rows.change("insert into account_role select login, 'ADMIN', null, '2020-01-01', null from account");
    }

    private static Proposal accountEnds(String login, LocalDate from) {
        return new Proposal(ChangeKind.ACCOUNT_END, login, Proposal.NOTHING, from, "left us");
    }

    private static Proposal roleEnds(String login, LocalDate from) {
        return new Proposal(ChangeKind.GRANT_END, login, "ADMIN - -", from, "left us");
    }

    private ChangeEffect effect(Proposal proposal) {
        return proposal.kind() == ChangeKind.ACCOUNT_END ? accounts : roles;
    }

    private void check(Proposal proposal) {
        transaction.inOne(() -> {
            effect(proposal).check(proposal);
            return null;
        });
    }

    private void approve(Proposal proposal) {
        transaction.inOne(() -> {
            effect(proposal).apply(Decided.approved(proposal), SECOND);
            return null;
        });
    }

    private static void isRefused(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(TOO_FEW));
    }

    private void isRefusedByTheDatabase(String sql) {
        assertThatThrownBy(() -> rows.change(sql)).hasStackTraceContaining("can administer the city stay");
    }

    @Test
    void aThirdLeavesAndOfTheTwoNeitherAccountNorRoleEnds() {
        check(accountEnds("c", tomorrow));
        approve(accountEnds("c", tomorrow));
        for (LocalDate day : new LocalDate[] {tomorrow, tomorrow.plusYears(2)}) {
            isRefused(() -> check(accountEnds("b", day)));
            isRefused(() -> approve(accountEnds("b", day)));
            isRefused(() -> check(roleEnds("a", day)));
            isRefused(() -> approve(roleEnds("a", day)));
        }
        check(new Proposal(ChangeKind.GRANT_END, "a", "EXPERT 5 -", tomorrow, "another role ends as ever"));
    }

    @Test
    void ofTwoWhoLeaveInTheSameMomentOneStays() {
        CompletableFuture<Void> second = transaction.inOne(() -> {
            accounts.apply(Decided.approved(accountEnds("c", tomorrow)), SECOND);
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> approve(roleEnds("b", tomorrow.plusDays(3))));
            Instant patience = Instant.now().plus(Duration.ofSeconds(10));
            while (rows.number("select count(*) from pg_locks where not granted and locktype = 'advisory'") == 0
                    && Instant.now().isBefore(patience)) {
                Thread.onSpinWait();
            }
            return other;
        });
        assertThatThrownBy(second::join).hasMessageContaining(TOO_FEW);
        assertThat(rows.column("select login from account_role where valid_until is not null"))
                .isEmpty();
    }

    @Test
    void whoeverWritesTheDatabaseKeepsTwo() {
        isRefusedByTheDatabase("update account_role set valid_until = current_date");
        isRefusedByTheDatabase("delete from account_role");
        isRefusedByTheDatabase("update account set valid_from = current_date + 9");
        rows.change("delete from account_role where login = 'c'");
        isRefusedByTheDatabase("update account set valid_until = current_date where login = 'b'");
        rows.change("update account set valid_until = current_date where login = 'c'");
    }

    @Test
    void anEndThatIsPlannedAlreadyCountsFromItsDay() {
        approve(roleEnds("c", tomorrow.plusDays(10)));
        isRefused(() -> check(accountEnds("b", tomorrow.plusDays(20))));
        isRefused(() -> check(accountEnds("b", tomorrow.plusDays(2))));
        check(accountEnds("c", tomorrow.plusDays(2)));
        rows.change("insert into person values ('0499370899', 'D', '09141000004')");
        rows.change("insert into account values ('d', '0499370899', 'x', current_date + 5)");
        rows.change("insert into account_role values ('d', 'ADMIN', null, current_date)");
        check(accountEnds("b", tomorrow.plusDays(20)));
        check(accountEnds("b", tomorrow.plusDays(2)));
    }

    @Test
    void peopleAreCountedWhoCanSignInAndNotAccounts() {
        rows.change(
                "insert into account values ('c2', '0012345679', 'x', '2020-01-01'), ('program', '2751234569', null, '2020-01-01')");
        rows.change(
                "insert into account_role values ('c2', 'ADMIN', null, '2020-01-01'), ('program', 'ADMIN', null, '2020-01-01')");
        approve(accountEnds("a", tomorrow));
        isRefused(() -> check(accountEnds("b", tomorrow)));
        check(accountEnds("c2", tomorrow));
        check(accountEnds("program", tomorrow));
        rows.change("update account set password = null, password_open_until = '2026-01-01' where login = 'c'");
        check(accountEnds("c2", tomorrow));
        rows.change("update person set mobile = null where name = 'C'");
        isRefused(() -> check(accountEnds("c2", tomorrow)));
    }

    @Test
    void whatGaveTheSecondOfTwoIsNotUndone() {
        approve(accountEnds("c", tomorrow));
        Proposal given = new Proposal(ChangeKind.GRANT, "b", "ADMIN - -", LocalDate.of(2020, 1, 1), "x");
        Proposal back =
                roles.opposite(Decided.approved(1, given, Optional.empty())).orElseThrow();
        isRefused(() -> check(back));
    }
}
