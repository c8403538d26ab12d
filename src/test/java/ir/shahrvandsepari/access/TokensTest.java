package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens from the right to draw one to their end, on a real database. */
class TokensTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String PROPOSER = "2740000121";
    private static final String APPROVER = "2751234569";
    private static final Caller HOLDER = caller("bank1", "0012345679");
    private static final Caller OTHER = caller("bank2", "0012345679");
    private static final Caller GIVER = caller("admin", PROPOSER, Role.ADMIN);
    private static final TokenName NAME = new TokenName(new Login("bank1"), new TokenLabel("core banking"));

    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());

    TokensTest() {
        rows.change("insert into person values ('0012345679', 'holder', null)");
        rows.change("insert into account values ('bank1', '0012345679', 'x', '2020-01-01'),"
                + " ('bank2', '0012345679', 'x', '2020-01-01'), ('program', '0012345679', null, '2020-01-01')");
    }

    private static Caller caller(String login, String person, Role... roles) {
        return new Caller(login, person, "x", Set.of(roles), OptionalLong.empty(), Set.of(), Map.of());
    }

    private Tokens on(LocalDate day) {
        return AccessRoom.tokens(
                transaction.database(),
                Clock.fixed(Tehran.beginOf(day).plusHours(9).toInstant(), Tehran.ZONE));
    }

    private <T> T in(Supplier<T> work) {
        return transaction.inOne(work);
    }

    private void in(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    private static void isRefused(Runnable what, String slug) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }

    /** A right for a year from {@link #DAY}. */
    private long given(TokenName name) {
        long change = rows.number(
                "insert into change_request (kind, target, value, valid_from, reason, proposed_by, proposed_person, proposed_at)"
                        + " values ('TOKEN', gen_random_uuid()::text, '{}', ?, 'x', 'admin', ?, now()) returning id",
                DAY,
                PROPOSER);
        TokenTerm term = new TokenTerm(name.label(), DAY.plusYears(1));
        in(() -> on(DAY).give(new TokenRight.Given(change, name.login(), term, DAY, PROPOSER, APPROVER)));
        return rows.number("select id from token_right where change = ?", change);
    }

    private DrawnToken draw(long right, LocalDate day, Caller caller) {
        return in(() -> on(day).draw(right, caller));
    }

    @Test
    void theHolderDrawsTheSecretOnceAndItsHashAloneIsKept() {
        long right = given(NAME);
        DrawnToken drawn = draw(right, DAY, HOLDER);
        assertThat(drawn.secret()).startsWith("separi_").hasSize("separi_".length() + 32);
        assertThat(rows.column("select encode(hash, 'hex') || ' ' || label || ' ' || drawn_by || ' '"
                        + " || (valid_until at time zone 'Asia/Tehran') from api_token"))
                .containsExactly(java.util.HexFormat.of().formatHex(TokenHash.of(drawn.secret()))
                        + " core banking bank1 2027-12-02 00:00:00");
        assertThat(rows.column("select t::text || r::text from api_token t, token_right r"))
                .noneMatch(kept -> kept.contains(drawn.secret()));
        isRefused(() -> draw(right, DAY, HOLDER), "token-drawn");
    }

    @Test
    void ofManyWhoDrawAtTheSameMomentOneGetsASecret() throws Exception {
        long right = given(NAME);
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        Callable<String> drawing = () -> {
            try {
                return draw(right, DAY, HOLDER).secret();
            } catch (Refusal refusal) {
                return refusal.slug();
            }
        };
        List<Future<String>> all = clerks.invokeAll(java.util.Collections.nCopies(8, drawing));
        clerks.shutdown();
        int secrets = 0;
        for (Future<String> one : all) {
            secrets += one.get().startsWith("separi_") ? 1 : 0;
            assertThat(one.get()).matches("separi_.*|token-drawn");
        }
        assertThat(secrets).isEqualTo(1);
        assertThat(rows.number("select count(*) from api_token")).isEqualTo(1);
    }

    @Test
    void aRightThatNobodyDrawsInFourteenDaysLapsesAndFreesItsLabel() {
        long right = given(NAME);
        isRefused(() -> draw(right, DAY.minusDays(1), HOLDER), "token-lapsed");
        isRefused(() -> draw(right, DAY.plusDays(15), HOLDER), "token-lapsed");
        isRefused(() -> in(() -> on(DAY.plusDays(14)).requireFree(NAME)), "token-label-taken");
        in(() -> on(DAY.plusDays(15)).requireFree(NAME));
        assertThat(draw(right, DAY.plusDays(14), HOLDER).name()).isEqualTo(NAME);
    }

    @Test
    void nobodyElseDrawsItNotEvenWhoGaveIt() {
        long right = given(NAME);
        isRefused(() -> draw(right, DAY, OTHER), "not-found");
        isRefused(() -> draw(right, DAY, GIVER), "not-found");
        isRefused(() -> draw(right, DAY, Caller.anonymous()), "not-found");
        isRefused(() -> draw(right + 1, DAY, HOLDER), "not-found");
        assertThat(rows.number("select count(*) from api_token")).isZero();
    }

    @Test
    void theSecretOfAnAccountWithoutAPasswordIsDrawnByAnAdministratorWhoGaveTheRight() {
        long right = given(new TokenName(new Login("program"), NAME.label()));
        isRefused(() -> draw(right, DAY, caller("admin3", "0084575948", Role.ADMIN)), "not-found");
        isRefused(() -> draw(right, DAY, caller("former", PROPOSER, Role.AUDITOR)), "not-found");
        rows.change("update account set password_open_until = 'infinity' where login = 'program'");
        isRefused(() -> draw(right, DAY, GIVER), "not-found");
        rows.change("update account set password_open_until = null where login = 'program'");
        assertThat(draw(right, DAY, caller("admin2", APPROVER, Role.ADMIN))
                        .name()
                        .login())
                .hasToString("program");
    }

    @Test
    void anAccountHasTwoTokensOfDifferentLabelsAtATimeAndNotTwoOfOne() {
        draw(given(NAME), DAY, HOLDER);
        isRefused(() -> given(NAME), "token-label-taken");
        TokenName next = new TokenName(NAME.login(), new TokenLabel("core banking 2"));
        draw(given(next), DAY, HOLDER);
        in(() -> on(DAY).endNow(NAME, new TokenEnding(HOLDER, "replaced")));
        draw(given(NAME), DAY, HOLDER);
        assertThat(rows.column("select label from api_token where revoked_at is null order by 1"))
                .containsExactly("core banking", "core banking 2");
    }

    @Test
    void aTokenEndsAtOnceByItsHolderOrAnAdministratorAndByNobodyElse() {
        draw(given(NAME), DAY, HOLDER);
        isRefused(() -> in(() -> on(DAY).endNow(NAME, new TokenEnding(OTHER, "x"))), "not-found");
        in(() -> on(DAY).endNow(NAME, new TokenEnding(GIVER, "stolen")));
        assertThat(rows.column("select revoked_by || ' ' || revoke_reason from api_token where revoked_at is not null"))
                .containsExactly("admin stolen");
        isRefused(() -> in(() -> on(DAY).endNow(NAME, new TokenEnding(HOLDER, "x"))), "not-found");
        assertThatThrownBy(() -> new TokenEnding(HOLDER, " ")).hasMessage("reason-needed");
    }

    @Test
    void aRightThatIsEndedBeforeItIsDrawnIsNotDrawn() {
        long right = given(NAME);
        in(() -> on(DAY).endNow(NAME, new TokenEnding(HOLDER, "not wanted")));
        isRefused(() -> draw(right, DAY, HOLDER), "token-lapsed");
    }

    @Test
    void aTokenThatEndsFromADayOnIsTakenUntilTheDayBefore() {
        draw(given(NAME), DAY, HOLDER);
        LocalDate from = DAY.plusDays(30);
        in(() -> on(DAY).end(NAME, from, new TokenEnding(GIVER, "contract ends")));
        assertThat(rows.column("select (valid_until at time zone 'Asia/Tehran')::text from api_token"))
                .containsExactly("2026-12-31 00:00:00");
        assertThat(in(() -> on(DAY).lastDay(NAME))).contains(from.minusDays(1));
        isRefused(() -> in(() -> on(DAY).end(NAME, from, new TokenEnding(GIVER, "x"))), "token-not-living");
        in(() -> on(from).requireFree(NAME));
    }

    @Test
    void aRightThatWasToBeginOnThatDayDoesNotBegin() {
        long right = given(NAME);
        in(() -> on(DAY.minusDays(3)).end(NAME, DAY, new TokenEnding(GIVER, "mistake")));
        isRefused(() -> draw(right, DAY, HOLDER), "token-lapsed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update token_right set last_day = last_day + 1",
                "update token_right set label = 'other'",
                "update token_right set login = 'bank2'",
                "update token_right set draw_until = draw_until - 1",
                "update token_right set proposed_person = approved_person",
                "update api_token set login = 'bank2'",
                "update api_token set hash = sha256('x')",
                "update api_token set valid_until = valid_until + interval '1 day'",
                "update api_token set valid_until = null",
                "update api_token set drawn_by = 'admin'",
                "delete from api_token",
                "insert into api_token (hash, login, label, created_at, valid_until, token_right, drawn_by)"
                        + " select sha256('x'), login, label, created_at, valid_until, token_right, drawn_by from api_token",
                "insert into token_right (change, login, label, valid_from, last_day, draw_until, proposed_person, approved_person)"
                        + " select change, 'bank2', label, valid_from, last_day, draw_until, proposed_person, approved_person"
                        + " from token_right"
            })
    void theDatabaseRefusesWhatNobodyMayDo(String statement) {
        draw(given(NAME), DAY, HOLDER);
        assertThatThrownBy(() -> rows.change(statement))
                .hasRootCauseInstanceOf(org.postgresql.util.PSQLException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'bank1', 'core banking', timestamptz '2026-12-16 10:00+03:30', timestamptz '2027-12-02 00:00+03:30'",
                "'bank1', 'core banking', timestamptz '2026-11-30 10:00+03:30', timestamptz '2027-12-02 00:00+03:30'",
                "'bank1', 'core banking', timestamptz '2026-12-01 10:00+03:30', timestamptz '2028-12-02 00:00+03:30'",
                "'bank1', 'core banking', timestamptz '2026-12-01 10:00+03:30', null",
                "'bank2', 'core banking', timestamptz '2026-12-01 10:00+03:30', timestamptz '2027-12-02 00:00+03:30'",
                "'bank1', 'another', timestamptz '2026-12-01 10:00+03:30', timestamptz '2027-12-02 00:00+03:30'"
            })
    void theDatabaseTakesNoTokenButAsItWasGivenAndInTheDaysForThat(String token) {
        given(NAME);
        assertThatThrownBy(() -> rows.change(
                        "insert into api_token (hash, login, label, created_at, valid_until, token_right, drawn_by)"
                                + " select sha256('x'), " + token + ", id, 'x' from token_right"))
                .rootCause()
                .hasMessageContaining("drawn as it was given");
    }
}
