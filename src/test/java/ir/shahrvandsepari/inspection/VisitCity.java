package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** A district with three inspectors and cases that wait for a visit, on a real database and a clock that obeys. */
final class VisitCity {
    static final Instant MORNING = Instant.parse("2026-11-25T06:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final NationalId OWNER = new NationalId("2740000121");
    static final Login FIRST = new Login("first");

    final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    final Rows rows = new Rows(transaction.real());
    private Instant now = MORNING;

    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    final Visits visits = new Visits(transaction.database());
    final VisitReports filed = new VisitReports(transaction.database());
    final SecretBook secrets = new SecretBook(new DrawSecrets(transaction.database()), clock);
    final VisitBook book =
            new VisitBook(visits, new Draws(transaction.database()), new Inspectors(transaction.database()), clock);
    final ReportBook reports = new ReportBook(filed, visits, clock);

    VisitCity() {
        RealDatabase.run(
                transaction.real(),
                "insert into district (number, name) values (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', 'it-1', 'one')");
        inspector("first", "2740625073");
        inspector("second", "2740626444");
        inspector("third", "2740627777");
    }

    private void inspector(String login, String id) {
        rows.change("insert into person (national_id, name) values (?, 'x')", id);
        rows.change("insert into account (login, national_id, valid_from) values (?, ?, '2020-01-01')", login, id);
        rows.change(
                "insert into account_role (login, role, district, valid_from) values (?, 'INSPECTOR', 5, '2020-01-01')",
                login);
    }

    /** A case that waits for a visit; its key. */
    long waiting(String trackingCode) {
        rows.change(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, capacity, state, filed_by, filed_at, window_day, due_on, moved_at, request)"
                        + " select ?, 'TRANSFER', '5-1-1-' || (select count(*) + 1 from inquiry) || '-1-0-0', 5, id,"
                        + " '2740000121', 'A', 'OWNER', 'AWAITING_VISIT', 'notary12', now(), '2026-11-25', '2026-12-05',"
                        + " now(), '{}' from office",
                trackingCode);
        return rows.number("select id from inquiry where tracking_code = ?", trackingCode);
    }

    /** A case of another applicant about a property, whose buyer is that person; its key. */
    long waiting(String trackingCode, String property, PersonId buyer) {
        return waiting(trackingCode, property, buyer, Purpose.TRANSFER);
    }

    long waiting(String trackingCode, String property, PersonId buyer, Purpose purpose) {
        rows.change(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, capacity, state, filed_by, filed_at, window_day, due_on, moved_at, request)"
                        + " select ?, ?, ?, 5, id, '2751234569', 'B', 'HEIR', 'AWAITING_VISIT', 'notary12', now(),"
                        + " '2026-11-25', '2026-12-05', now(), jsonb_build_object('transfer', jsonb_build_object('id', ?))"
                        + " from office",
                trackingCode,
                purpose.name(),
                property,
                buyer.value());
        return rows.number("select id from inquiry where tracking_code = ?", trackingCode);
    }

    Clock clock() {
        return clock;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** What the timer does when the log answers. */
    void timerRuns() {
        transaction.inOne(() -> {
            for (DaySecret secret : secrets.toCommit()) {
                secrets.committed(secret, secret.day().toEpochDay());
            }
            book.cancelStale();
            book.orderWaiting(10);
            return null;
        });
        transaction.inOne(() -> {
            for (Visit visit : book.notLogged(10)) {
                book.covered(visit, new Visit.Cover(1000 + visit.id(), "checkpoint"));
            }
            return null;
        });
        List<Long> drawable = transaction.inOne(() -> book.drawable(10));
        drawable.forEach(id -> transaction.inOne(() -> {
            Visit visit = book.lock(id);
            DaySecret secret = secrets.of(visit.drawDay()).orElseThrow();
            return book.draw(visit, DrawSeed.of(secret, "root", visit.number()), new Parties(Set.of(OWNER), office()));
        }));
    }

    long office() {
        return rows.number("select id from office");
    }

    Visit visit(String number) {
        return transaction.inOne(() -> book.find(VisitNumber.parse(number)).orElseThrow());
    }
}
