package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;

/** Cases that are filed, decided, moved and lent to other districts at random, in three districts and by five officials. */
final class RandomCases {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final List<String> PURPOSES = List.of("TRANSFER", "MORTGAGE", "ADMINISTRATION");
    private static final List<String> OUTCOMES = List.of("FAST_TRACK", "REVIEW_REQUIRED", "VISIT_REQUIRED", "REFUSED");
    private static final List<String> REASONS = List.of("NOT_OWNER", "ART100_OPEN", "JUDICIAL_HOLD");

    private final DataSource database;
    private final OneTransaction transaction;
    private final Rows rows;
    private final Random random;
    private final List<Long> cases = new ArrayList<>();

    RandomCases(long seed) {
        this(seed, RealDatabase.migrated());
    }

    RandomCases(long seed, DataSource database) {
        this.database = database;
        transaction = new OneTransaction(database);
        rows = new Rows(transaction.database());
        random = new Random(seed);
        RealDatabase.run(
                database,
                // a case of this city goes to another district whatever its state
                "alter table inquiry disable trigger tr_inquiry_goes_where_it_was_accepted",
                "insert into district (number, name) values (1, 'one'), (2, 'two'), (5, 'five')",
                "insert into office (kind, code, name) select 'NOTARY', n, 'office ' || n from generate_series(1, 4) n",
                "insert into person (national_id, name) select '274000012' || n, 'officer ' || n from generate_series(1, 5) n",
                "insert into account (login, national_id, valid_from)"
                        + " select 'officer' || n, '274000012' || n, '2026-01-01' from generate_series(1, 5) n",
                "insert into account_role (login, role, district, valid_from)"
                        + " select 'officer' || n, 'EXPERT', 5, '2026-01-01' from generate_series(1, 5) n");
    }

    DataSource database() {
        return database;
    }

    Rows rows() {
        return new Rows(database);
    }

    /** So many things happen; now and then somebody brings the figures up to date, not always all of them. */
    void live(int things) {
        transaction.inOne(() -> {
            happen(things);
            return things;
        });
    }

    private void happen(int things) {
        for (int i = 0; i < things; i++) {
            if (cases.isEmpty() || random.nextInt(3) == 0) {
                file();
            } else {
                move(cases.get(random.nextInt(cases.size())));
            }
            if (random.nextInt(40) == 0) {
                rows.number("select figures_catch_up(?)", 1 + random.nextInt(50));
            }
        }
    }

    /** Until nothing is left in the queue. */
    void catchUp() {
        while (rows().number("select figures_catch_up(1000)") > 0) {
            // the next thousand
        }
    }

    private void file() {
        int n = cases.size() + 1;
        OffsetDateTime at = TODAY.minusDays(random.nextInt(45))
                .atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                .atOffset(ZoneOffset.UTC);
        long id = rows.number(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on,"
                        + " moved_at, request) values (?, ?, ?, ?, ?, '2740000121', 'A', 'a', 'OWNER', 'RECEIVED', 'n', ?,"
                        + " '2026-01-01', ?, ?, '{}') returning id",
                String.format("%010d", n),
                pick(PURPOSES),
                "5-1-1-" + n + "-1-0-0",
                pick(List.of(1, 2, 5)),
                1L + random.nextInt(4),
                at,
                TODAY.plusDays(random.nextInt(20) - 10),
                at);
        cases.add(id);
        step(id, 1, at, null, "RECEIVED", "n");
        if (random.nextInt(10) > 0) {
            decide(id, pick(OUTCOMES));
        }
    }

    private void move(long id) {
        InquiryState state = InquiryState.valueOf(
                rows.text("select state from inquiry where id = ?", id).orElseThrow());
        List<InquiryState> next = List.copyOf(state.next());
        if (next.isEmpty() || random.nextInt(12) == 0) {
            rows.change(
                    "update inquiry set due_on = due_on + 1, district = ? where id = ?", pick(List.of(1, 2, 5)), id);
            return;
        }
        InquiryState to = pick(next);
        OffsetDateTime at = OffsetDateTime.parse(rows.text(
                                "select to_char(moved_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                        + " from inquiry where id = ?",
                                id)
                        .orElseThrow())
                .plusSeconds(random.nextBoolean() ? random.nextInt(400) : random.nextInt(300_000));
        if (to == InquiryState.REFUSED) {
            decide(id, "REFUSED");
        }
        rows.change("update inquiry set state = ?, moved_at = ? where id = ?", to.name(), at, id);
        long sequence = rows.number("select max(sequence) + 1 from inquiry_step where inquiry_id = ?", id);
        step(id, sequence, at, state.name(), to.name(), pick(List.of("system", "officer1", "officer2", "officer5")));
    }

    private void step(long id, long sequence, OffsetDateTime at, String from, String to, String who) {
        rows.change(
                "insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)"
                        + " values (?, ?, ?, ?, ?, ?, 'DECIDED')",
                id,
                (int) sequence,
                at,
                from,
                to,
                who);
    }

    private void decide(long id, String outcome) {
        String reason = "{\"leadsTo\":\"" + outcome + "\",\"args\":{},\"code\":\"" + pick(REASONS) + "\"}";
        String also = "{\"leadsTo\":\"VISIT_REQUIRED\",\"args\":{},\"code\":\"WINDOW_EXPIRED\"}";
        rows.change(
                "insert into decision (inquiry_id, sequence, outcome, decided_on, parameters_version, findings, reasons)"
                        + " select ?, coalesce(max(sequence), 0) + 1, ?, '2026-11-01', '1', '[]', ?::jsonb"
                        + " from decision where inquiry_id = ?",
                id,
                outcome,
                outcome.equals("FAST_TRACK") ? "[]" : "[" + reason + "," + also + "]",
                id);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
