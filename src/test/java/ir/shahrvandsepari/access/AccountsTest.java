package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of accounts, on a real database. */
class AccountsTest {
    private final DataSource database = RealDatabase.migrated();
    private final Rows rows = new Rows(database);
    private final Accounts accounts = new Accounts(database, Clock.system(Tehran.ZONE));

    @BeforeEach
    void open() {
        rows.change("insert into person values ('2740000121', 'Sara', null), ('2751234569', '100% Reza', null)");
        rows.change("insert into account values ('sara', '2740000121', 'x', '2020-01-01'),"
                + " ('reza_two', '2751234569', 'x', '2020-01-01'), ('reza-one', '2751234569', 'x', '2020-01-01')");
    }

    @ParameterizedTest
    @CsvSource({
        "%, reza-one reza_two",
        "0% R, reza-one reza_two",
        "%%, ''",
        "_, reza_two",
        "s_ra, ''",
        "\\, ''",
        "a_t, reza_two",
        "Sara, sara",
        "REZA-, reza-one",
        "'', reza-one reza_two sara"
    })
    void whatIsTypedIsLookedForAsItIsTyped(String words, String found) {
        assertThat(accounts.page(words, new Login(""), 9))
                .extracting(row -> row.login().value())
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void anAccountIsOverOnceItsDaysAreAndIfItNeverBegan() {
        assertThat(accounts.isOver(new Login("sara"))).isFalse();
        assertThat(accounts.isOver(new Login("nobody"))).isFalse();
        rows.change("update account set valid_until = current_date - 2 where login = 'sara'");
        rows.change(
                "update account set valid_from = current_date + 9, valid_until = current_date + 8 where login = 'reza-one'");
        assertThat(accounts.isOver(new Login("sara"))).isTrue();
        assertThat(accounts.isOver(new Login("reza-one"))).isTrue();
    }
}
