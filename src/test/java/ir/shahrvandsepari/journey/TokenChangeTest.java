package ir.shahrvandsepari.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.AccessRoom;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.TokenLabel;
import ir.shahrvandsepari.access.TokenTerm;
import ir.shahrvandsepari.access.Tokens;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which account may draw a token and until when, on a real database. */
class TokenChangeTest {
    private static final Caller ADMIN = admin("2740000121");
    private static final Caller HOLDER_HIMSELF = admin("2751234569");

    private final Clock clock = Clock.system(Tehran.ZONE);
    private final LocalDate today = Tehran.today(clock);
    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());
    private final Tokens tokens = AccessRoom.tokens(transaction.database(), clock);
    private final TokenChange giving =
            new TokenChange(tokens, AccessRoom.grants(transaction.database()), new ChangeDays(clock));
    private final TokenEndChange ending = new TokenEndChange(tokens, new ChangeDays(clock));

    TokenChangeTest() {
        rows.change("insert into person values ('2751234569', 'holder', null)");
        rows.change("insert into account values ('bank1', '2751234569', null, '2020-01-01')");
    }

    private static Caller admin(String person) {
        return new Caller("admin", person, "x", Set.of(Role.ADMIN), OptionalLong.empty(), Set.of(), Map.of());
    }

    private static Proposal of(ChangeKind kind, LocalDate from, LocalDate lastDay) {
        String value = new TokenTerm(new TokenLabel("core"), lastDay).json();
        return new Proposal(kind, "bank1", value, from, "contract 12");
    }

    /** Approved by two, with the number that the table gives it. */
    private Change approved(Proposal proposal) {
        long id = rows.number(
                "insert into change_request (kind, target, value, valid_from, reason, proposed_by, proposed_person, proposed_at)"
                        + " values (?, ?, ?, ?, 'x', 'admin2', '0012345679', now()) returning id",
                proposal.kind().name(),
                proposal.target(),
                proposal.value(),
                proposal.from());
        rows.change(
                "update change_request set state = 'WITHDRAWN', decided_by = 'x', decided_person = '0012345679',"
                        + " decided_at = now() where id = ?",
                id);
        return Decided.approved(id, proposal, Optional.empty());
    }

    private void apply(ChangeEffect effect, Proposal proposal, Caller approver) {
        Change change = approved(proposal);
        transaction.inOne(() -> {
            effect.apply(change, approver);
            return null;
        });
    }

    private void check(ChangeEffect effect, Proposal proposal) {
        transaction.inOne(() -> {
            effect.check(proposal);
            return null;
        });
    }

    private static void isRefused(Runnable what, String slug) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }

    @Test
    void whatTwoPeopleGiveIsARightWithItsDaysAndNoSecret() {
        apply(giving, of(ChangeKind.TOKEN, today, today.plusDays(400)), ADMIN);
        assertThat(rows.column(
                        "select login || ' ' || label || ' ' || (valid_from - ?) || ' ' || (last_day - ?) || ' ' || (draw_until - ?)"
                                + " || ' ' || proposed_person || ' ' || approved_person from token_right",
                        today,
                        today,
                        today))
                .containsExactly("bank1 core 0 400 14 0012345679 2740000121");
        assertThat(rows.number("select count(*) from api_token")).isZero();
    }

    @Test
    void nobodyApprovesATokenOfHisOwnAndNothingIsUnknown() {
        Proposal token = of(ChangeKind.TOKEN, today, today.plusDays(9));
        isRefused(() -> apply(giving, token, HOLDER_HIMSELF), "second-person-required");
        Proposal nobody = new Proposal(ChangeKind.TOKEN, "nobody", token.value(), today, "x");
        isRefused(() -> check(giving, nobody), "not-found");
        isRefused(
                () -> check(giving, of(ChangeKind.TOKEN, today.minusDays(1), today.plusDays(9))), "change-in-the-past");
        assertThatThrownBy(() -> check(giving, of(ChangeKind.TOKEN, today, today.plusDays(401))))
                .isInstanceOf(InvalidValue.class);
        assertThat(rows.number("select count(*) from token_right")).isZero();
    }

    @Test
    void aProposalThatWaitedBeyondItsFirstDayBeginsWhenItIsApproved() {
        apply(giving, of(ChangeKind.TOKEN, today.minusDays(3), today.plusDays(9)), ADMIN);
        assertThat(rows.number("select valid_from - ? from token_right", today)).isZero();
        assertThat(rows.number("select draw_until - ? from token_right", today)).isEqualTo(14);
        assertThatThrownBy(() -> apply(giving, of(ChangeKind.TOKEN, today.minusDays(3), today.minusDays(1)), ADMIN))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void twoPeopleEndATokenFromADayAheadAndWhatTheySawIsItsLastDay() {
        apply(giving, of(ChangeKind.TOKEN, today, today.plusDays(300)), ADMIN);
        Proposal end = of(ChangeKind.TOKEN_END, today.plusDays(30), today.plusDays(29));
        Optional<String> before = transaction.inOne(() -> ending.before(end));
        assertThat(before.map(TokenTerm::parse).map(TokenTerm::lastDay)).contains(today.plusDays(300));
        apply(ending, end, ADMIN);
        assertThat(rows.number("select last_day - ? from token_right", today)).isEqualTo(29);
        isRefused(() -> check(ending, end), "token-not-living");
        isRefused(() -> check(ending, of(ChangeKind.TOKEN_END, today, today.minusDays(1))), "change-not-ahead");
        assertThatThrownBy(() -> check(ending, of(ChangeKind.TOKEN_END, today.plusDays(9), today.plusDays(9))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aTokenAheadIsTakenBackByItsOppositeAndAnEndHasNone() {
        Proposal token = of(ChangeKind.TOKEN, today.plusDays(5), today.plusDays(100));
        apply(giving, token, ADMIN);
        Proposal back = giving.opposite(approved(token)).orElseThrow();
        apply(ending, back, ADMIN);
        assertThat(rows.column("select end_reason from token_right where ended_at is not null"))
                .containsExactly("contract 12");
        assertThat(ending.opposite(approved(back))).isEmpty();
    }
}
