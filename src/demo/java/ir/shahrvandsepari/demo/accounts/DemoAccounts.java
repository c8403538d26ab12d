package ir.shahrvandsepari.demo.accounts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ir.shahrvandsepari.access.PasswordHash;
import ir.shahrvandsepari.access.TokenHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Seeds the demo's offices, people, accounts and API tokens over JDBC, with the product's own hashing. Seeding again
 * changes nothing: what somebody altered meanwhile stays altered.
 */
public final class DemoAccounts {

    /** Password of every demo account. */
    public static final String PASSWORD = "demo-Urmia-1405";

    /** 1 Farvardin 1403: long before any case of the demo. */
    private static final LocalDate SINCE = LocalDate.of(2024, 3, 20);

    private DemoAccounts() {}

    /**
     * Writes what is missing, in one transaction.
     */
    public static void seed(Connection database) throws SQLException {
        boolean autoCommit = database.getAutoCommit();
        database.setAutoCommit(false);
        try {
            for (NamedCsvRecord office : rows("offices.csv")) {
                run(
                        database,
                        "insert into office (kind, code, name, pilot) values (?, ?, ?, ?) on conflict do nothing",
                        office.getField("kind"),
                        office.getField("code"),
                        office.getField("name"),
                        Boolean.valueOf(office.getField("pilot")));
            }
            // one hash for all: they share the password anyway, and the demo starts sooner
            String password = PasswordHash.of(PASSWORD).toString();
            for (NamedCsvRecord account : rows("accounts.csv")) {
                seed(database, account, password);
            }
            database.commit();
        } catch (SQLException | RuntimeException e) {
            database.rollback();
            throw e;
        } finally {
            database.setAutoCommit(autoCommit);
        }
    }

    private static void seed(Connection database, NamedCsvRecord account, String password) throws SQLException {
        String login = account.getField("login");
        String person = account.getField("nationalId");
        run(
                database,
                "insert into person (national_id, name, mobile) values (?, ?, ?) on conflict do nothing",
                person,
                account.getField("name"),
                account.getField("mobile"));
        int created = run(
                database,
                "insert into account (login, national_id, password, valid_from) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                login,
                person,
                password,
                Date.valueOf(SINCE));
        if (created > 0) {
            grant(database, account);
        }
    }

    /** Role, office and API token of a new account. */
    private static void grant(Connection database, NamedCsvRecord account) throws SQLException {
        String login = account.getField("login");
        run(
                database,
                "insert into account_role (login, role, district, valid_from)"
                        + " values (?, ?, cast(nullif(?, '') as smallint), ?)",
                login,
                account.getField("role"),
                account.getField("district"),
                Date.valueOf(SINCE));
        run(
                database,
                "insert into membership (login, office_id, valid_from)"
                        + " select ?, id, ? from office where kind = ? and code = ?",
                login,
                Date.valueOf(SINCE),
                account.getField("officeKind"),
                account.getField("officeCode"));
        if (!account.getField("apiToken").isEmpty()) {
            run(
                    database,
                    "insert into api_token (hash, login, label, created_at) values (?, ?, 'demo', now())",
                    TokenHash.of(account.getField("apiToken")),
                    login);
        }
    }

    private static int run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream stream = DemoAccounts.class.getResourceAsStream(file);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
