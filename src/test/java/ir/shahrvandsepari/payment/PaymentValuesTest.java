package ir.shahrvandsepari.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.InvalidValue;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://office.example/",
                "//office.example/",
                "https://",
                "https:///path",
                "https://user@office.example/",
                "https://office.example/#part",
                "https://office.example/a b",
                "https://office.example/\r\nSet-Cookie: a=b",
                "data:text/html,hello",
                "http://localhost/",
                ""
            })
    void aReturnAddressIsAWholeHttpsAddressAndNothingElse(String text) {
        assertThatThrownBy(() -> ReturnUrl.parse(text, false)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aReturnAddressHasAnEnd() {
        String longest = "https://office.example/" + "a".repeat(977);

        assertThat(ReturnUrl.parse(longest, false).address()).isEqualTo(URI.create(longest));
        assertThatThrownBy(() -> ReturnUrl.parse(longest + "a", false)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ReturnUrl.parse(null, false)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theTryOutMayComeBackToThisMachine() {
        assertThat(ReturnUrl.parse("http://localhost:8090/x", true).address()).hasPort(8090);
        assertThatThrownBy(() -> ReturnUrl.parse("http://localhost.example/", true))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theNumberOfTheAttemptJoinsWhateverQueryThereIs() {
        ResNum number = new ResNum("20261124-01");

        assertThat(List.of("https://a.example/", "https://a.example/?", "https://a.example/?b=1"))
                .extracting(address ->
                        ReturnUrl.with(URI.create(address), "payment", number).toString())
                .containsExactly(
                        "https://a.example/?payment=20261124-01",
                        "https://a.example/?payment=20261124-01",
                        "https://a.example/?b=1&payment=20261124-01");
    }

    @Test
    void everyMoveIsAllowedOrForbiddenAlikeInCodeAndInTheDatabase() throws SQLException {
        DataSource database = RealDatabase.migrated();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table move (state text, subject text, bill int, amount int, gateway text,"
                    + " res_num text, started_at int, token text, ref_num text)");
            statement.execute(
                    "create trigger t before update on move for each row execute function check_payment_move()");
            for (PaymentState from : PaymentState.values()) {
                for (PaymentState to : PaymentState.values()) {
                    boolean allowed = from == to || from.next().contains(to);
                    assertThat(moves(statement, from, to))
                            .as("%s → %s", from, to)
                            .isEqualTo(allowed);
                }
            }
        }
        assertThat(Arrays.stream(PaymentState.values()).filter(PaymentState::isOver))
                .hasSize(6);
    }

    private static boolean moves(Statement statement, PaymentState from, PaymentState to) throws SQLException {
        statement.execute("truncate move");
        statement.execute("insert into move (state) values ('" + from + "')");
        try {
            statement.execute("update move set state = '" + to + "'");
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).contains("does not go from");
            return false;
        }
    }
}
