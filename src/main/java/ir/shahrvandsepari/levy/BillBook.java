package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bills. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BillBook {
    private final Bills bills;
    private final ClaimBook claims;
    private final int companyCode;

    /** For the container's proxy only. */
    BillBook() {
        this(null, null, 0);
    }

    @Inject
    BillBook(
            Bills bills,
            ClaimBook claims,
            @ConfigProperty(name = "separi.bill.company-code", defaultValue = "9") int companyCode) {
        this.bills = bills;
        this.claims = claims;
        this.companyCode = companyCode;
    }

    /**
     * Writes the bill of a statement, or several when the sum is too large for one, and cancels the unpaid ones that the
     * subject had. A bill that still stands for the same sum is kept; so is one whose payment is not resolved.
     *
     * @return the bill to pay (first)
     * @throws IllegalArgumentException when nothing is payable: that is a settlement of zero
     */
    public Bill issue(BillSubject subject, LevyStatement statement) {
        if (statement.payable().isZero()) {
            throw new IllegalArgumentException("nothing is payable for " + subject);
        }
        int file = bills.fileNumber(statement.code());
        List<Bill> open = bills.of(subject).stream().filter(BillBook::isOpen).toList();
        boolean unresolved = open.stream().anyMatch(bill -> bill.state() == BillState.IN_PAYMENT);
        if (unresolved || stillGood(open, statement)) {
            return current(subject).orElseThrow();
        }
        bills.cancel(subject);
        return write(subject, statement, BillId.of(file, companyCode));
    }

    private static boolean isOpen(Bill bill) {
        return bill.state() == BillState.UNPAID || bill.state() == BillState.IN_PAYMENT;
    }

    private static boolean stillGood(List<Bill> open, LevyStatement statement) {
        Rial billed =
                Rial.sum(open.stream().map(b -> b.amount().plus(b.rounding())).toList());
        return !open.isEmpty()
                && open.stream().allMatch(b -> b.isPayableOn(statement.asOf()))
                && open.stream().allMatch(b -> b.code().equals(statement.code()))
                && billed.equals(statement.total());
    }

    private Bill write(BillSubject subject, LevyStatement statement, BillId billId) {
        BillSheets divided = BillSheets.of(statement);
        List<BillSheets.Sheet> sheets = divided.sheets();
        Set<PaymentId> used = bills.used(billId);
        int year = JalaliDate.of(statement.asOf()).year();
        Bill first = null;
        for (int part = 1; part <= sheets.size(); part++) {
            BillSheets.Sheet sheet = sheets.get(part - 1);
            PaymentId paymentId = unused(used, billId, sheet.amount(), year);
            used.add(paymentId);
            Bill added = bills.add(new Bill(
                    0,
                    subject,
                    statement.code(),
                    billId,
                    paymentId,
                    sheet.amount(),
                    sheet.rounding(),
                    sheet.lines(),
                    BillState.UNPAID,
                    statement.asOf(),
                    divided.payableUntil(),
                    part,
                    sheets.size()));
            first = first == null ? added : first;
        }
        return first;
    }

    /** The same amount in the same year (or ten years later) takes the next period digits. */
    private static PaymentId unused(Set<PaymentId> used, BillId billId, Rial amount, int year) {
        return IntStream.range(0, PaymentId.PERIODS)
                .mapToObj(period -> PaymentId.of(billId, amount, year, (period + 1) % PaymentId.PERIODS))
                .filter(id -> !used.contains(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("bill-numbers-exhausted"));
    }

    /** The bill that stands for the subject: the first unpaid or in payment, else the newest. */
    public Optional<Bill> current(BillSubject subject) {
        List<Bill> all = bills.of(subject);
        return all.stream()
                .filter(BillBook::isOpen)
                .min(Comparator.comparing(Bill::part))
                .or(() -> all.stream().max(Comparator.comparing(Bill::id)));
    }

    /** All bills of the subject that are paid, deposited or still to be paid. */
    public List<Bill> standing(BillSubject subject) {
        return bills.of(subject).stream()
                .filter(bill -> isOpen(bill) || bill.state() == BillState.PAID || bill.state() == BillState.DEPOSITED)
                .toList();
    }

    /** What a case shows: the bill to pay next, then those beside it that stand; empty when there never was one. */
    public List<Bill> shown(BillSubject subject) {
        return current(subject).stream()
                .flatMap(next -> Stream.concat(
                        Stream.of(next), standing(subject).stream().filter(other -> other.id() != next.id())))
                .toList();
    }

    /** The bill with these two numbers; a pair is given once, for ever. */
    public Optional<Bill> byNumbers(PaymentId numbers) {
        return bills.byNumbers(numbers);
    }

    public Optional<Bill> find(long id) {
        return bills.byId(id);
    }

    /**
     * The bill, held until the transaction ends.
     *
     * @throws Refusal {@code not-found}
     */
    public Bill lock(long id) {
        return bills.lock(id).orElseThrow(() -> new Refusal("not-found"));
    }

    /** Subjects with an unpaid bill whose days are over. */
    public List<BillSubject> dying(LocalDate today, int limit) {
        return bills.dying(today, limit);
    }

    /** Lets the subject's unpaid bills die whose days are over. */
    public void expire(BillSubject subject, LocalDate today) {
        bills.expire(subject, today);
    }

    /** Whether a bill of the subject is still to be paid. */
    public boolean isAwaited(BillSubject subject) {
        return bills.of(subject).stream().anyMatch(BillBook::isOpen);
    }

    /** The day of the subject's first bill. */
    public LocalDate since(BillSubject subject) {
        return bills.of(subject).stream()
                .map(Bill::issuedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** How often the subject's bill died; bills of one day that divide a sum die together. */
    public long deaths(BillSubject subject) {
        return bills.of(subject).stream()
                .filter(bill -> bill.state() == BillState.EXPIRED)
                .map(Bill::issuedOn)
                .distinct()
                .count();
    }

    /** Ends the unpaid bills of a case that is over. A payment under way is not touched. */
    public void cancel(BillSubject subject) {
        bills.cancel(subject);
    }

    /**
     * Takes a bill out of everybody else's reach, because its payment begins.
     *
     * @throws Refusal {@code payment-in-progress}, {@code bill-paid}, {@code bill-deposited} or {@code bill-expired}; {@code
     *     debt-in-payment} or {@code bill-overtaken} when somebody else pays, or has met, what it claims
     */
    public Bill take(long id, LocalDate today) {
        Bill bill = lock(id);
        if (!bill.isPayableOn(today)) {
            throw new Refusal(
                    switch (bill.state()) {
                        case IN_PAYMENT -> "payment-in-progress";
                        case PAID -> "bill-paid";
                        case DEPOSITED -> "bill-deposited";
                        case UNPAID, EXPIRED, CANCELLED, RELEASED -> "bill-expired";
                    });
        }
        claims.requireOwed(bill, today);
        bills.move(id, BillState.UNPAID, BillState.IN_PAYMENT);
        return bill;
    }

    /** The payment that was under way took no money. */
    public void giveBack(long id) {
        bills.move(id, BillState.IN_PAYMENT, BillState.UNPAID);
    }

    /** The payment that was under way is confirmed; false when the bill cannot take it. */
    public boolean paid(long id) {
        return bills.move(id, BillState.IN_PAYMENT, BillState.PAID);
    }

    /** Money that no bill can take, for the oldest debt of the property. The same receipt counts once. */
    public void credit(RenovationCode code, CreditReceipt receipt, Rial amount, LocalDate day) {
        bills.credit(code, receipt, amount, day);
    }
}
