package ir.shahrvandsepari.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The book of cases on a real database. */
class InquiryBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Step FILED = new Step("notary12", Why.FILED);

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private Instant now = Instant.parse("2026-11-23T08:30:00Z");
    private InquiryBook book;
    private long office;
    private long otherOffice;

    @BeforeEach
    void open() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', 'it-1', 'one'), ('NOTARY', 'it-2', 'two')");
        office = rows.number("select id from office where code = 'it-1'");
        otherOffice = rows.number("select id from office where code = 'it-2'");
        book = new InquiryBook(
                new Inquiries(transaction.database()), ((InstantSource) () -> now).withZone(Tehran.ZONE));
    }

    @Test
    void aCaseIsReadBackAsItWasFiled() {
        Filing filing = transfer("2740000121", Optional.of(Mobile.parse("09141000001")));
        Inquiry recorded = record(filing, office);
        Inquiry read = transaction.inOne(
                () -> book.byTrackingCode(recorded.trackingCode()).orElseThrow());
        assertThat(read).isEqualTo(recorded);
        assertThat(read.filing()).isEqualTo(filing);
        assertThat(read.dueOn()).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void twentyClicksAtOnceFileOneCaseAndTheOthersAreToldItsCode() throws Exception {
        List<String> answers = atOnce(20, this::click);
        List<String> filed =
                answers.stream().filter(answer -> answer.startsWith("filed ")).toList();
        assertThat(filed).hasSize(1);
        String refused = filed.get(0).replace("filed ", "duplicate-request ");
        assertThat(answers).filteredOn(answer -> answer.equals(refused)).hasSize(19);
        assertThat(rows.number("select count(*) from inquiry")).isEqualTo(1);
        assertThat(rows.number("select count(*) from inquiry_step")).isEqualTo(1);
    }

    private String click() {
        try {
            return "filed "
                    + record(transfer("2740000121", Optional.empty()), office).trackingCode();
        } catch (Refusal refusal) {
            return refusal.slug() + " " + refusal.details().get("trackingCode");
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(times);
        List<Future<T>> running = IntStream.range(0, times)
                .mapToObj(one -> people.submit(() -> {
                    start.await();
                    return work.call();
                }))
                .toList();
        start.countDown();
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        people.shutdown();
        return results;
    }

    @Test
    void anotherOfficeAnotherApplicantOrAnEndedCaseIsNoDuplicate() {
        Inquiry first = record(transfer("2740000121", Optional.empty()), office);
        record(transfer("2740000121", Optional.empty()), otherOffice);
        record(transfer("2751234569", Optional.empty()), office);
        assertThatThrownBy(() -> record(transfer("2740000121", Optional.empty()), office))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("duplicate-request");
                    assertThat(refusal.details())
                            .containsEntry("trackingCode", first.trackingCode().value());
                });
        move(first, InquiryState.WITHDRAWN, Why.WITHDRAWN);
        assertThat(record(transfer("2740000121", Optional.empty()), office).trackingCode())
                .isNotEqualTo(first.trackingCode());
    }

    @Test
    void everyMoveIsAStepOfAHistoryThatOnlyGrows() {
        Inquiry filed = record(transfer("2740000121", Optional.empty()), office);
        move(move(filed, InquiryState.AWAITING_PAYMENT, Why.BILLED), InquiryState.EXPIRED, Why.BILL_DIED);
        assertThat(rows.column("select sequence || ' ' || coalesce(from_state, '-') || ' ' || to_state || ' ' || why"
                        + " from inquiry_step order by sequence"))
                .containsExactly(
                        "1 - RECEIVED FILED",
                        "2 RECEIVED AWAITING_PAYMENT BILLED",
                        "3 AWAITING_PAYMENT EXPIRED BILL_DIED");
        assertThatThrownBy(() -> rows.change("update inquiry_step set why = 'PAID'"))
                .hasStackTraceContaining("only grows");
        assertThatThrownBy(() -> rows.change("delete from inquiry_step")).hasStackTraceContaining("only grows");
        assertThatThrownBy(() -> rows.change("delete from inquiry")).hasStackTraceContaining("only grows");
    }

    @Test
    void anIllegalMoveIsRefusedByTheBookAndBehindItByTheDatabase() {
        Inquiry filed = record(transfer("2740000121", Optional.empty()), office);
        assertThatThrownBy(() -> move(filed, InquiryState.ISSUED, Why.PUBLISHED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never becomes ISSUED");
        assertThatThrownBy(() -> rows.change("update inquiry set state = 'ISSUED'"))
                .hasStackTraceContaining("a case never goes from RECEIVED to ISSUED");
        assertThatThrownBy(() -> rows.change("update inquiry set applicant_id = '2751234569'"))
                .hasStackTraceContaining("what was filed never changes");
    }

    @Test
    void whoReadACaseThatHasMovedSinceCannotMoveIt() {
        Inquiry filed = record(transfer("2740000121", Optional.empty()), office);
        move(filed, InquiryState.WITHDRAWN, Why.WITHDRAWN);
        assertThatThrownBy(() -> move(filed, InquiryState.PREPARED, Why.NUMBERED))
                .hasMessageContaining("is not RECEIVED any more");
    }

    @Test
    void aCaseFiledAgainSoonAfterItsRefusalKeepsTheFirstDay() {
        Filing filing = transfer("2740000121", Optional.empty());
        assertThat(firstDay(filing, TODAY)).isEmpty();
        move(record(filing, office), InquiryState.REFUSED, Why.DECIDED);
        assertThat(firstDay(filing, TODAY)).contains(TODAY);
        assertThat(firstDay(filing, TODAY.plusDays(1)))
                .as("refused before that day")
                .isEmpty();
        assertThat(transaction.inOne(() -> book.windowOfRefused(filing, otherOffice, TODAY)))
                .isEmpty();
    }

    private Optional<LocalDate> firstDay(Filing filing, LocalDate since) {
        return transaction.inOne(() -> book.windowOfRefused(filing, office, since));
    }

    private Inquiry record(Filing filing, long by) {
        return transaction.inOne(() -> book.record(filing, by, FILED, TODAY, TODAY.plusDays(10)));
    }

    private Inquiry move(Inquiry inquiry, InquiryState to, Why why) {
        return transaction.inOne(() -> book.move(inquiry, to, new Step("system", why)));
    }

    private static Filing transfer(String applicant, Optional<Mobile> mobile) {
        return new Filing(
                Purpose.TRANSFER,
                RenovationCode.parse("5-1-10-1-1-0-0"),
                new Filing.Letter("1405/318", LocalDate.of(2026, 11, 20)),
                new Filing.Applicant(
                        PersonId.parse(applicant),
                        "a name",
                        mobile,
                        Capacity.ATTORNEY,
                        Optional.of(new Filing.PowerOfAttorney("7", TODAY, "office 3", Optional.of(TODAY)))),
                Optional.of(new Filing.Transfer(
                        Dang.parse("3/2"), new Filing.Buyer(PersonId.parse("2751234569"), "buyer", Optional.empty()))),
                Optional.empty(),
                Optional.empty(),
                OwnerDeclaration.atTheOffice(true, Optional.of(OwnerDeclaration.Method.NOTARY_WITNESSED)));
    }
}
