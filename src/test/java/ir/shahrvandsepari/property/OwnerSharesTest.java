package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.RealDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database itself refuses owners who do not hold six dang together. */
class OwnerSharesTest {
    private static DataSource database;

    @BeforeAll
    static void migrate() {
        database = RealDatabase.migrated();
    }

    @Test
    void keepsOwnersWhoseFractionsSumToExactlySix() {
        assertThatCode(() -> insert("5-1-10-1-1-0-0", "3/7", "18/7", "3/1")).doesNotThrowAnyException();
    }

    @Test
    void refusesOwnersWhoHoldLessThanSixDang() {
        assertThatThrownBy(() -> insert("5-1-10-2-1-0-0", "3/1", "8/3"))
                .hasMessageContaining("5-1-10-2-1-0-0 do not hold six dang");
    }

    @Test
    void refusesToTakeOneOwnerOutOfASet() {
        insert("5-1-10-3-1-0-0", "3/1", "3/1");
        assertThatThrownBy(() -> RealDatabase.run(
                        database,
                        "delete from owner where renovation_code = '5-1-10-3-1-0-0' and person_id = '1000000000'"))
                .hasMessageContaining("six dang");
    }

    @Test
    void letsAWholeSetGo() {
        insert("5-1-10-4-1-0-0", "6/1");
        assertThatCode(() -> RealDatabase.run(database, "delete from owner where renovation_code = '5-1-10-4-1-0-0'"))
                .doesNotThrowAnyException();
    }

    private static void insert(String code, String... shares) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < shares.length; i++) {
            rows.append(i == 0 ? "" : ", ")
                    .append("('%s', '%d', 'x', 'x', %s)"
                            .formatted(code, 1_000_000_000L + i, shares[i].replace('/', ',')));
        }
        RealDatabase.run(
                database,
                "insert into owner (renovation_code, person_id, name, name_key, dang_numerator, dang_denominator) values "
                        + rows);
    }
}
