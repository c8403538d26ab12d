package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.fixture.LockQueue;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.MergeJourney;
import ir.shahrvandsepari.journey.PaymentSteps;
import ir.shahrvandsepari.journey.PostingSteps;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.Issuer;
import ir.shahrvandsepari.payment.PostingEntry;
import ir.shahrvandsepari.payment.PostingKind;
import ir.shahrvandsepari.payment.TracingNumber;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was filed twice waits for its payment as well, and people act in the same second. */
class MergeMoneyIT extends AtTheDesk {
    private static final Remark WHY = new Remark("filed twice");

    @Inject
    private MergeJourney merges;

    @Inject
    private PaymentSteps payments;

    @Inject
    private PostingSteps postings;

    @Resource
    private ManagedExecutorService people;

    private TrackingCode twin;

    @BeforeEach
    void fileItAgain() {
        twin = counter.file(FiledTwice.byAnHeir(house.transfer()), notary);
    }

    /** The first case is looked at again and is to be paid. */
    private void owes() {
        house.hasItsPaper();
        Sql.execute(database, "update levy_due set paid = 0 where renovation_code = ?", house.code());
        desk.take(code, version(), expert);
        decisions.lookAgain(code, version(), expert);
        assertThat(state()).isEqualTo("AWAITING_PAYMENT");
    }

    private void merge(TrackingCode one, TrackingCode into) {
        merges.merge(one, into, WHY, version(one), expert);
    }

    private List<String> bills() {
        return Sql.all(
                database,
                "select state from bill where subject = ? order by id",
                row -> row.getString(1),
                code.value());
    }

    private void bill(String state) {
        Sql.execute(database, "update bill set state = ? where subject = ?", state, code.value());
    }

    @Test
    void anUnpaidBillIsVoided() {
        owes();
        merge(code, twin);
        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(bills()).containsExactly("CANCELLED");
        refused(() -> begin(), "nothing-to-pay");
    }

    private void begin() {
        payments.begin(BillSubject.of(code.value()), URI.create("http://localhost/"), notary);
    }

    @Test
    void whatIsBeingPaidOrPaidIsNotMergedAwayButTakesTheOtherUp() {
        owes();
        bill("IN_PAYMENT");
        refused(() -> merge(code, twin), "merge-unresolved");
        assertThat(bills()).containsExactly("IN_PAYMENT");
        bill("PAID");
        refused(() -> merge(code, twin), "merge-paid");
        assertThat(bills()).containsExactly("PAID");
        assertThat(state()).isEqualTo("AWAITING_PAYMENT");
        merge(twin, code);
        assertThat(state()).isEqualTo("AWAITING_PAYMENT");
    }

    @Test
    void moneyThatWaitsForASecondPersonOfFinanceIsWaitedFor() {
        owes();
        Bill bill = cases.open(code, notary).bills().get(0);
        postings.propose(
                new PostingEntry(
                        PostingKind.ATM,
                        bill.id(),
                        bill.amount(),
                        LocalDate.now(Tehran.ZONE),
                        Issuer.SEPAH,
                        TracingNumber.parse("M" + bill.paymentId()),
                        Optional.empty()),
                caller("finance"));
        refused(() -> merge(code, twin), "merge-unresolved");
        assertThat(bills()).containsExactly("UNPAID");
    }

    @Test
    void whatAnOwnerObjectsToIsNotPutBehindAPayment() {
        owes();
        Sql.execute(
                database,
                "update objection set objected_at = now() where inquiry_id = (select id from inquiry where tracking_code = ?)",
                twin.value());
        refused(() -> merge(twin, code), "merge-objection");
        merge(code, twin);
    }

    @Test
    void aPaymentThatWasFasterThanTheMergeIsSeen() throws Exception {
        owes();
        assertThat(inThisOrder(this::begin, merging())).containsExactly("done", "merge-unresolved");
        assertThat(bills()).containsExactly("IN_PAYMENT");
        assertThat(state()).isEqualTo("AWAITING_PAYMENT");
    }

    @Test
    void aPaymentThatBeginsWhileTheBillIsVoidedFindsNothingToPay() throws Exception {
        owes();
        assertThat(inThisOrder(merging(), this::begin)).containsExactly("done", "bill-expired");
        assertThat(bills()).containsExactly("CANCELLED");
        assertThat(state()).isEqualTo("WITHDRAWN");
    }

    private Runnable merging() {
        Version seen = version();
        return () -> merges.merge(code, twin, WHY, seen, expert);
    }

    /** Two who want the bill in the same moment: somebody else has it until both wait for it, the one before the other. */
    private List<String> inThisOrder(Runnable one, Runnable other) throws Exception {
        LockQueue queue = new LockQueue(new Rows(database));
        try (Connection holder = database.getConnection();
                PreparedStatement hold = holder.prepareStatement("select from bill where subject = ? for update")) {
            holder.setAutoCommit(false);
            hold.setString(1, code.value());
            hold.execute();
            Future<String> first = people.submit(() -> outcome(one));
            queue.holds(1, "bill");
            Future<String> second = people.submit(() -> outcome(other));
            queue.holds(2, "bill");
            holder.commit();
            return List.of(first.get(), second.get());
        }
    }

    @Test
    void ofTwoWhoMergeTheSameTwoCasesTheOtherWayRoundOneIsTold() throws Exception {
        Version seen = version();
        Version seenTwin = version(twin);
        List<String> both = atOnce(
                () -> merges.merge(code, twin, WHY, seen, expert),
                () -> merges.merge(twin, code, WHY, seenTwin, manager));
        assertThat(both).containsExactlyInAnyOrder("done", "desk-moved-on");
        assertThat(Sql.all(
                        database,
                        "select state from inquiry where renovation_code = ? order by state",
                        row -> row.getString(1),
                        house.code()))
                .containsExactly("UNDER_REVIEW", "WITHDRAWN");
    }

    private List<String> atOnce(Runnable one, Runnable other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> both = Stream.of(one, other)
                .map(act -> people.submit(() -> {
                    start.await();
                    return outcome(act);
                }))
                .toList();
        start.countDown();
        return List.of(both.get(0).get(), both.get(1).get());
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.slug();
        }
    }
}
