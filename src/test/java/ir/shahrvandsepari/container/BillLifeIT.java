package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Callers;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.BillLife;
import ir.shahrvandsepari.journey.CaseReading;
import ir.shahrvandsepari.journey.Counter;
import ir.shahrvandsepari.journey.PostingJourney;
import ir.shahrvandsepari.journey.PostingSteps;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.Issuer;
import ir.shahrvandsepari.payment.PostingEffect;
import ir.shahrvandsepari.payment.PostingEntry;
import ir.shahrvandsepari.payment.PostingKind;
import ir.shahrvandsepari.payment.TracingNumber;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bill dies, is followed once, and then its case expires; each test has a house of its own. */
@ExtendWith(ArquillianExtension.class)
class BillLifeIT {
    private static final AtomicInteger HOUSE = new AtomicInteger();

    @Inject
    private Counter counter;

    @Inject
    private Callers callers;

    @Inject
    private CaseReading cases;

    @Inject
    private BillLife life;

    @Inject
    private PostingSteps postings;

    @Inject
    private PostingJourney journey;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    private final LocalDate today = LocalDate.now(Tehran.ZONE);
    private final String code = "5-91-1-" + HOUSE.incrementAndGet() + "-1-0-0";
    private Caller notary;
    private TrackingCode trackingCode;
    private BillSubject subject;

    @BeforeEach
    void fileACaseThatOwes() {
        Sql.execute(
                database,
                "insert into property (renovation_code, use, land_area, building_area, built_year) values (?, 'RESIDENTIAL', 200, 150, 1390)",
                code);
        Sql.execute(
                database,
                """
                insert into owner (renovation_code, person_id, name, name_key, dang_numerator, dang_denominator)
                values (?, '2740000121', 'Owner', 'owner', 6, 1)""",
                code);
        Sql.execute(
                database,
                """
                insert into prior_document (renovation_code, kind, number, issued_on, inspected, result)
                values (?, 'COMPLETION', 'C-1', ?, true, 'CLEAR')""",
                code,
                today.minusDays(30));
        owe("RENOVATION", 3_000_000);
        notary = callers.byLogin(new Login("notary34")).orElseThrow();
        trackingCode = counter.file(mortgage(), notary);
        subject = BillSubject.of(trackingCode.value());
    }

    @Test
    void aDeadBillIsFollowedOnceAndThenTheCaseExpires() {
        assertThat(life.dying(1_000)).doesNotContain(subject);
        age();
        assertThat(life.dying(1_000)).contains(subject);

        assertThat(life.end(subject)).isFalse();
        assertThat(billStates()).containsExactly("EXPIRED", "UNPAID");
        assertThat(state()).isEqualTo("AWAITING_PAYMENT");

        age();
        life.end(subject);
        assertThat(billStates()).containsExactly("EXPIRED", "EXPIRED");
        assertThat(state()).isEqualTo("EXPIRED");
        assertThat(life.end(subject)).as("once more").isFalse();
    }

    @Test
    void aBillWhosePaymentIsUnresolvedDoesNotDie() {
        Sql.execute(database, "update bill set state = 'IN_PAYMENT' where subject = ?", subject.value());
        age();

        assertThat(life.dying(1_000)).doesNotContain(subject);
        life.end(subject);
        assertThat(billStates()).containsExactly("IN_PAYMENT");
        assertThat(state()).isEqualTo("AWAITING_PAYMENT");
    }

    @Test
    void whatWasPaidElsewhereMeanwhileNeedsNoFreshBill() {
        Sql.execute(database, "update levy_due set paid = principal where renovation_code = ?", code);
        age();

        assertThat(life.end(subject)).as("nothing is owed any more").isTrue();
        assertThat(billStates()).containsExactly("EXPIRED");
    }

    @Test
    void whatIsNewlyOwedWhenABillIsPaidGetsABillOfItsOwn() {
        Sql.execute(database, "update bill set state = 'IN_PAYMENT' where subject = ?", subject.value());
        Sql.execute(database, "update bill set state = 'PAID' where subject = ?", subject.value());
        owe("OTHER", 500_000);

        assertThat(life.renew(subject)).isFalse();
        assertThat(billStates()).containsExactly("PAID", "UNPAID");
        assertThat(cases.open(trackingCode, notary).bills().get(0).amount().amount())
                .isLessThanOrEqualTo(500_000);
    }

    @Test
    void aCaseThatWasNotToldOfItsPostingIsToldByTheTimer() {
        Bill bill = cases.open(trackingCode, notary).bills().get(0);
        postings.propose(
                new PostingEntry(
                        PostingKind.ATM,
                        bill.id(),
                        bill.amount(),
                        today,
                        Issuer.SEPAH,
                        TracingNumber.parse("T" + bill.paymentId()),
                        Optional.empty()),
                callers.byLogin(new Login("finance")).orElseThrow());
        long id = Sql.one(database, "select id from payment_posting where bill = ?", row -> row.getLong(1), bill.id())
                .orElseThrow();

        // the approval stands, and the server dies before its consequences
        postings.approve(
                id,
                PostingEffect.SETTLES,
                callers.byLogin(new Login("finance2")).orElseThrow());
        assertThat(state()).isEqualTo("AWAITING_PAYMENT");
        assertThat(billStates()).containsExactly("PAID");
        past("update payment_posting set decided_at = decided_at - interval '1 minute' where id = " + id);
        journey.tellUntold();

        assertThat(state()).isEqualTo("ISSUED");
        assertThat(Sql.one(database, "select told_at from payment_posting where id = ?", row -> row.getString(1), id))
                .isPresent();
    }

    private void owe(String levy, long rial) {
        int year = JalaliDate.of(today).year();
        Sql.execute(
                database,
                "insert into levy_due (renovation_code, levy, year, principal, due_on) values (?, ?, ?, ?, ?)",
                code,
                levy,
                year,
                rial,
                JalaliDate.lastDayOfYear(year).toLocalDate());
    }

    private Filing mortgage() {
        return new Filing(
                Purpose.MORTGAGE,
                RenovationCode.parse(code),
                new Filing.Letter("L-1", today),
                new Filing.Applicant(
                        PersonId.parse("2740000121"), "Owner", Optional.empty(), Capacity.OWNER, Optional.empty()),
                Optional.empty(),
                Optional.of(new Filing.Mortgage("Bank", "Branch", "Loan")),
                Optional.empty(),
                OwnerDeclaration.atTheOffice(true, Optional.empty()));
    }

    /** Eleven days pass for the case's bills; the table itself would not let anybody rewrite them. */
    private void age() {
        past("update bill set issued_on = issued_on - 11, payable_until = payable_until - 11 where subject = '"
                + subject + "'");
    }

    /** Time passes for rows that nobody may rewrite. */
    private void past(String update) {
        Sql.run(database, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                statement.execute(update);
                statement.execute("set session_replication_role = origin");
                return null;
            }
        });
    }

    private List<String> billStates() {
        return Sql.all(
                database,
                "select state from bill where subject = ? order by id",
                row -> row.getString(1),
                subject.value());
    }

    private String state() {
        return Sql.one(
                        database,
                        "select state from inquiry where tracking_code = ?",
                        row -> row.getString(1),
                        trackingCode.value())
                .orElseThrow();
    }
}
