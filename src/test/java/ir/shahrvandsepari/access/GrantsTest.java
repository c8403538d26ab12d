package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles of accounts on a real database. */
class GrantsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Login EXPERT = new Login("expert5");
    private static final RoleTerm CLERK_OF_ONE = RoleTerm.parse("CLERK 1 -");

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final Grants grants = AccessRoom.grants(transaction.database());

    @BeforeEach
    void open() {
        RealDatabase.run(
                database,
                "insert into person (national_id, name) values ('2740000121', 'x')",
                "insert into account (login, national_id, valid_from) values ('expert5', '2740000121', '2024-01-01')");
    }

    private void grant(RoleTerm term, LocalDate from) {
        transaction.inOne(() -> {
            grants.grant(EXPERT, term, from);
            return term;
        });
    }

    private void end(RoleTerm term, LocalDate from) {
        transaction.inOne(() -> {
            grants.end(EXPERT, term, from);
            return term;
        });
    }

    @Test
    void aRoleHasItsDaysAndIsGivenAgainAfterItsEnd() {
        grant(CLERK_OF_ONE, DAY);
        assertThatThrownBy(() -> grant(CLERK_OF_ONE, DAY.plusDays(30))).hasMessageContaining("role-held");
        end(CLERK_OF_ONE, DAY.plusDays(10));
        grant(CLERK_OF_ONE, DAY.plusDays(20));
        assertThat(rows.column(
                        "select valid_from || ' ' || coalesce(valid_until::text, '') from account_role order by 1"))
                .containsExactly("2026-12-01 2026-12-10", "2026-12-21 ");
    }

    @Test
    void aRoleThatWasToBeginDoesNotBegin() {
        grant(CLERK_OF_ONE, DAY);
        assertThatThrownBy(() -> end(CLERK_OF_ONE, DAY.minusDays(1))).hasMessageContaining("role-not-held");
        end(CLERK_OF_ONE, DAY);
        assertThat(rows.column("select login from account_role")).isEmpty();
    }

    @Test
    void whatIsNotHeldCannotEndAndNobodyUnknownIsGivenARole() {
        grant(RoleTerm.parse("ADMIN - 2027-01-01"), DAY);
        assertThatThrownBy(() -> end(CLERK_OF_ONE, DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> transaction.inOne(() -> grants.personOf(new Login("nobody"))))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLERK - -", "ADMIN 5 -", "KING - -", "CLERK 5", "CLERK 5 tomorrow", ""})
    void aRoleWithoutItsDistrictOrThatMakesNoSenseIsRefused(String term) {
        assertThatThrownBy(() -> RoleTerm.parse(term)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLERK 5 2027-03-20", "ADMIN - -"})
    void aRoleIsReadBackAsItIsWritten(String term) {
        assertThat(RoleTerm.parse(term)).hasToString(term);
    }
}
