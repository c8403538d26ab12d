package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import java.util.Set;
import javax.sql.DataSource;

/** A city of two districts in which a test says what happens when. */
final class MonthCity {
    static final Month MEHR = new Month(1405, 7);

    private final DataSource database = RealDatabase.migrated();
    private final Rows rows = new Rows(database);

    MonthCity() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (1, 'one'), (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', '1', 'office')",
                "insert into person (national_id, name) values ('2740000121', 'first'), ('2740000122', 'second')");
    }

    Rows rows() {
        return rows;
    }

    DataSource database() {
        return database;
    }

    /** Files a case at that moment, wanted by that day; its number is its tracking code's. */
    long file(int number, int district, String at, String dueOn) {
        long id = rows.number(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on,"
                        + " moved_at, request) select ?, 'TRANSFER', ?, ?, id, '2740000121', 'A', 'a', 'OWNER', 'RECEIVED',"
                        + " 'n', ?::timestamptz, '2025-01-01', ?::date, ?::timestamptz, '{}' from office returning id",
                code(number),
                district + "-1-1-" + number + "-1-0-0",
                district,
                at,
                dueOn,
                at);
        step(id, at, null, "RECEIVED");
        return id;
    }

    static String code(int number) {
        return String.format("%010d", number);
    }

    void move(long id, String at, String to) {
        String from = rows.text("select state from inquiry where id = ?", id).orElseThrow();
        rows.change("update inquiry set state = ?, moved_at = ?::timestamptz where id = ?", to, at, id);
        step(id, at, from, to);
    }

    private void step(long id, String at, String from, String to) {
        rows.change(
                "insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why) select ?,"
                        + " coalesce(max(sequence), 0) + 1, ?::timestamptz, ?, ?, 'system', 'DECIDED' from inquiry_step"
                        + " where inquiry_id = ?",
                id,
                at,
                from,
                to,
                id);
    }

    /** Rows whose own rules are of no interest here. */
    void behindTheirRules(String... statements) {
        RealDatabase.run(
                database,
                "set session_replication_role = replica; " + String.join("; ", statements)
                        + "; set session_replication_role = origin");
    }

    MonthFigures figures(int district) {
        return figures(district, MEHR);
    }

    MonthFigures figures(int district, Month month) {
        while (rows.number("select figures_catch_up(1000)") > 0) {
            // the next thousand
        }
        return MonthFigures.read(database, Set.of(district), month.days(), true);
    }
}
