package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far tokens have come, on a real database. */
class TokenListTest {
    private final DataSource database = RealDatabase.migrated();
    private final Rows rows = new Rows(database);
    private final LocalDate today = LocalDate.now(Tehran.ZONE);

    @BeforeEach
    void open() {
        rows.change("insert into person values ('2751234569', 'holder', null)");
        rows.change("insert into account values ('bank1', '2751234569', 'x', '2020-01-01'),"
                + " ('bank2', '2751234569', null, '2020-01-01')");
        rows.change("insert into office (kind, code, name) values ('BANK', '77', 'branch seventy-seven')");
        rows.change(
                "insert into membership (login, office_id, valid_from) select 'bank1', id, '2020-01-01' from office");
    }

    private long give(String login, String label, LocalDate from, LocalDate lastDay) {
        long change = rows.number("insert into change_request (kind, target, value, valid_from, reason, proposed_by,"
                + " proposed_person, proposed_at) values ('TOKEN', gen_random_uuid()::text, '{}', now(), 'x', 'x',"
                + " '0012345679', now()) returning id");
        return rows.number(
                "insert into token_right (change, login, label, valid_from, last_day, draw_until, proposed_person, approved_person)"
                        + " values (?, ?, ?, ?, ?, ?, '0012345679', '2740000121') returning id",
                change,
                login,
                label,
                from,
                lastDay,
                from.plusDays(14));
    }

    private void draw(long right) {
        rows.change("insert into api_token (hash, login, label, created_at, valid_until, token_right, drawn_by)"
                + " select sha256(id::text::bytea), login, label, valid_from::timestamp at time zone 'Asia/Tehran',"
                + " (last_day + 1)::timestamp at time zone 'Asia/Tehran', id, login from token_right where id = "
                + right);
    }

    private TokenList list() {
        return new TokenList(database, Clock.system(Tehran.ZONE));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 300, false, DRAWABLE",
        "-14, 300, false, DRAWABLE",
        "-15, 300, false, LAPSED",
        "-3, -1, false, LAPSED",
        "1, 300, false, PLANNED",
        "0, 15, true, LIVING",
        "0, 14, true, SOON",
        "-20, 0, true, SOON",
        "-20, -1, true, OVER"
    })
    void aTokenSaysHowFarItHasCome(int from, int lastDay, boolean drawn, TokenRow.State state) {
        long right = give("bank1", "core", today.plusDays(from), today.plusDays(lastDay));
        if (drawn) {
            draw(right);
        }
        assertThat(list().of(new Login("bank1"))).extracting(TokenRow::state).containsExactly(state);
    }

    @Test
    void whatLivesComesFirstByItsLastDayAndWhatEndedSaysWhoAndWhy() {
        draw(give("bank1", "late", today, today.plusDays(300)));
        draw(give("bank1", "early", today, today.plusDays(10)));
        draw(give("bank1", "gone", today, today.plusDays(1)));
        give("bank1", "never", today.minusDays(40), today.plusDays(2));
        rows.change(
                "update api_token set revoked_at = now(), revoked_by = 'admin', revoke_reason = 'stolen' where label = 'gone'");
        List<TokenRow> all = list().of(new Login("bank1"));
        assertThat(all).extracting(row -> row.name().label().value()).containsExactly("early", "late", "gone", "never");
        assertThat(all.get(2).ended()).hasValueSatisfying(end -> {
            assertThat(end.by()).isEqualTo("admin");
            assertThat(end.reason()).isEqualTo("stolen");
        });
    }

    @Test
    void aListIsOfOneAccountOrOfWhatTheWordsFind() {
        draw(give("bank1", "core", today, today.plusDays(300)));
        give("bank2", "other", today, today.plusDays(300));
        rows.change(
                "insert into api_token (hash, login, label, created_at) values (sha256('d'), 'bank2', 'demo', now())");
        assertThat(list().of(new Login("bank1"))).hasSize(1);
        assertThat(list().all("seventy")).singleElement().satisfies(row -> assertThat(row.office())
                .isEqualTo("branch seventy-seven"));
        assertThat(list().all("")).hasSize(3);
        assertThat(list().all("demo")).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(TokenRow.State.LIVING);
            assertThat(row.program()).isTrue();
            assertThat(row.lastDay()).isEmpty();
        });
    }
}
