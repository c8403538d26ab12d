package ir.shahrvandsepari.container;

import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A house of district 5 with a recent answer, nothing owed, and no paper of its building: a person must look. */
record PaperlessHouse(String code, DataSource database) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    static PaperlessHouse built(DataSource database) {
        LocalDate today = LocalDate.now(Tehran.ZONE);
        String code = "5-92-1-" + COUNT.incrementAndGet() + "-1-0-0";
        Sql.execute(
                database,
                "insert into property (renovation_code, use, land_area, building_area, built_year)"
                        + " values (?, 'RESIDENTIAL', 200, 150, 1390)",
                code);
        Sql.execute(
                database,
                "insert into owner (renovation_code, person_id, name, name_key, dang_numerator, dang_denominator, mobile)"
                        + " values (?, '2740000121', 'Owner', 'owner', 6, 1, '09141000001')",
                code);
        Sql.execute(
                database,
                "insert into prior_document (renovation_code, kind, number, issued_on, inspected, result)"
                        + " values (?, 'INQUIRY_ANSWER', 'A-1', ?, true, 'CLEAR')",
                code,
                today.minusDays(20));
        Sql.execute(
                database,
                "insert into levy_due (renovation_code, levy, year, principal, due_on, paid)"
                        + " values (?, 'RENOVATION', ?, 1000000, ?, 1000000)",
                code,
                JalaliDate.of(today).year(),
                today);
        return new PaperlessHouse(code, database);
    }

    /** Its sale, as a notary files it. */
    Filing transfer() {
        return new Filing(
                Purpose.TRANSFER,
                RenovationCode.parse(code),
                new Filing.Letter("1405/92", LocalDate.now(Tehran.ZONE)),
                new Filing.Applicant(
                        PersonId.parse("2740000121"),
                        "Owner",
                        Optional.of(Mobile.parse("09141000001")),
                        Capacity.OWNER,
                        Optional.empty()),
                Optional.of(new Filing.Transfer(
                        Dang.WHOLE, new Filing.Buyer(PersonId.parse("2751234569"), "Buyer", Optional.empty()))),
                Optional.empty(),
                Optional.empty(),
                new OwnerDeclaration(true, Optional.empty(), Optional.empty()));
    }

    void hasItsPaper() {
        Sql.execute(
                database,
                "insert into prior_document (renovation_code, kind, number, issued_on, inspected, result)"
                        + " values (?, 'COMPLETION', 'C-1', current_date - 1000, true, 'CLEAR')",
                code);
    }

    void liesInAPlan() {
        isHeld("PLAN");
    }

    void isFrozenByACourt() {
        isHeld("JUDICIAL_FREEZE");
    }

    private void isHeld(String kind) {
        Sql.execute(
                database,
                "insert into hold (renovation_code, kind, reference, since) values (?, ?, 'P-1', current_date)",
                code,
                kind);
    }

    /** Makes the human being behind an account a manager under another one. */
    void secondAccountOf(String login, String other) {
        Sql.execute(
                database,
                "insert into account (login, national_id, valid_from) select ?, national_id, current_date - 1"
                        + " from account where login = ? on conflict do nothing",
                other,
                login);
        Sql.execute(
                database,
                "insert into account_role (login, role, district, valid_from) values (?, 'MANAGER', 5, current_date - 1)"
                        + " on conflict do nothing",
                other);
    }
}
