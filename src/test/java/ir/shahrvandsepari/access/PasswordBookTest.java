package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.InvalidValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may choose a password when, on a real database. */
class PasswordBookTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Login OWNER = new Login("owner");
    private static final PasswordHash HASH = PasswordHash.ofNobody();
    private static final PasswordOpening FORGOTTEN = new PasswordOpening(OWNER, "forgotten");

    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());

    @BeforeEach
    void enter() {
        rows.change("insert into person values ('2740000121', 'x', '09141000001')");
        rows.change(
                "insert into account (login, national_id, password, valid_from)"
                        + " values ('owner', '2740000121', ?, '2026-11-24')",
                HASH.toString());
    }

    private PasswordBook at(Instant moment) {
        return new PasswordBook(
                new PasswordRows(transaction.database()), Clock.fixed(moment, java.time.ZoneOffset.UTC));
    }

    private <T> T in(Supplier<T> work) {
        return transaction.inOne(work::get);
    }

    private static Caller admin(String person) {
        return new Caller("admin", person, "x", Set.of(Role.ADMIN), OptionalLong.empty(), Set.of(), Map.of());
    }

    private boolean mayChoose(Instant moment) {
        return in(() -> at(moment).mayChoose(OWNER)).isPresent();
    }

    @Test
    void theOldPasswordDiesAtOnceAndTheWayIsOpenForThreeDays() {
        assertThat(mayChoose(NOON)).isFalse();
        Instant until = in(() -> at(NOON).open(FORGOTTEN, admin("2751234569")));
        assertThat(until).isEqualTo(NOON.plus(Duration.ofHours(72)));
        assertThat(rows.column("select password from account")).isEmpty();
        assertThat(rows.column("select reason || ' ' || opened_by from password_opening"))
                .containsExactly("forgotten admin");
        assertThat(mayChoose(until.minusSeconds(1))).isTrue();
        assertThat(mayChoose(until)).isFalse();
        assertThat(in(() -> at(until).choose(OWNER, HASH))).isFalse();
        assertThat(in(() -> at(until.minusSeconds(1)).choose(OWNER, HASH))).isTrue();
        assertThat(in(() -> at(until.minusSeconds(1)).choose(OWNER, HASH)))
                .as("once")
                .isFalse();
    }

    @Test
    void nobodyOpensTheWayForHimselfNorForWhomNobodyCanReach() {
        assertThatThrownBy(() -> in(() -> at(NOON).open(FORGOTTEN, admin("2740000121"))))
                .hasMessageContaining("password-own");
        Instant before = Instant.parse("2026-11-23T12:00:00Z");
        assertThatThrownBy(() -> in(() -> at(before).open(FORGOTTEN, admin("2751234569"))))
                .hasMessageContaining("account-unreachable");
        rows.change("update person set mobile = null");
        assertThatThrownBy(() -> in(() -> at(NOON).open(FORGOTTEN, admin("2751234569"))))
                .hasMessageContaining("account-unreachable");
        assertThat(rows.column("select password from account")).hasSize(1);
        assertThatThrownBy(() -> new PasswordOpening(OWNER, " ")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void whatOnlyHoldsTokensOrHasNotBegunOpensNoWay() {
        rows.change("update account set password = null");
        assertThat(mayChoose(NOON)).isFalse();
        rows.change("update account set password_open_until = 'infinity'");
        assertThat(mayChoose(NOON)).isTrue();
        assertThat(mayChoose(Instant.parse("2026-11-23T20:29:59Z")))
                .as("a second before it begins, in Tehran")
                .isFalse();
        assertThat(mayChoose(Instant.parse("2026-11-23T20:30:00Z"))).isTrue();
        assertThatThrownBy(() -> rows.change("update account set password = 'x'"))
                .hasStackTraceContaining("ck_account_no_password_while_one_may_be_chosen");
        assertThatThrownBy(
                        () -> rows.change(
                                "insert into password_opening (login, national_id, reason, opened_by,"
                                        + " opened_person, opened_at) values ('owner', '2740000121', 'x', 'owner', '2740000121', now())"))
                .hasStackTraceContaining("ck_password_opening_by_somebody_else");
    }
}
