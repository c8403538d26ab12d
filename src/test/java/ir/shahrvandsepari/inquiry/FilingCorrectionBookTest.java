package ir.shahrvandsepari.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrected filings in a real database: what stood is kept, and nothing changes in any other way. */
class FilingCorrectionBookTest {
    private static final Login CLERK = new Login("notary12");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final Clock clock = Clock.system(Tehran.ZONE);
    private final InquiryBook inquiries = new InquiryBook(new Inquiries(transaction.database()), clock);
    private final FilingCorrectionBook book =
            new FilingCorrectionBook(new FilingCorrections(transaction.database()), clock);
    private Inquiry filed;

    @BeforeEach
    void fileACase() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', 'it-1', 'one')");
        filed = record("2740000121");
    }

    private Inquiry record(String applicant) {
        LocalDate today = Tehran.today(clock);
        return transaction.inOne(() -> inquiries.record(
                sale(applicant, "1405/1"),
                rows.number("select id from office"),
                new Step("notary12", Why.FILED),
                today,
                today.plusDays(10)));
    }

    private Inquiry returned() {
        return transaction.inOne(() -> inquiries.move(filed, InquiryState.RETURNED, new Step("clerk5", Why.RETURNED)));
    }

    private Optional<Inquiry> correct(Inquiry inquiry, Filing filing) {
        return transaction.inOne(() -> book.correct(inquiry, filing, CLERK));
    }

    private static Filing sale(String applicant, String letter) {
        return new Filing(
                Purpose.TRANSFER,
                RenovationCode.parse("5-1-10-1-1-0-0"),
                new Filing.Letter(letter, DAY),
                new Filing.Applicant(
                        PersonId.parse(applicant), "A Name", Optional.empty(), Capacity.OWNER, Optional.empty()),
                Optional.of(new Filing.Transfer(
                        Dang.WHOLE, new Filing.Buyer(PersonId.parse("2751234569"), "buyer", Optional.empty()))),
                Optional.empty(),
                Optional.empty(),
                OwnerDeclaration.atTheOffice(true, Optional.empty()));
    }

    @Test
    void aCorrectionIsReadBackBesideWhatStoodAndTheCaseSaysTheNewOne() {
        Inquiry returned = returned();
        Filing after = sale("2740000121", "1405/2");
        assertThat(correct(returned, after)).map(Inquiry::filing).contains(after);
        assertThat(transaction.inOne(() -> inquiries.byId(filed.id())))
                .map(Inquiry::filing)
                .contains(after);
        assertThat(transaction.inOne(() -> book.of(filed.id()))).singleElement().satisfies(kept -> {
            assertThat(kept.before()).isEqualTo(filed.filing());
            assertThat(kept.after()).isEqualTo(after);
            assertThat(kept.by()).isEqualTo(CLERK);
        });
        assertThat(rows.column("select after_step || ' ' || other_people from inquiry_filing_correction"))
                .containsExactly("2 false");
        assertThat(correct(returned.filing(after), after))
                .as("says what stands")
                .isEmpty();
    }

    @Test
    void otherPeopleAreMarkedAndAnEqualOpenCaseIsNamed() {
        Inquiry returned = returned();
        Inquiry other = record("2751234569");
        assertThatThrownBy(() -> correct(returned, sale("2751234569", "1405/2")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.details())
                        .containsEntry("trackingCode", other.trackingCode().value()));
        transaction.inOne(() -> inquiries.move(other, InquiryState.WITHDRAWN, new Step("notary12", Why.WITHDRAWN)));
        correct(returned, sale("2751234569", "1405/2"));
        assertThat(rows.column("select other_people::text from inquiry_filing_correction"))
                .containsExactly("true");
        assertThat(rows.column("select applicant_id from inquiry where state = 'RETURNED'"))
                .containsExactly("2751234569");
    }

    @Test
    void theDatabaseKeepsWhatStoodAndLetsNothingElseChangeIt() {
        assertThatThrownBy(() -> correct(filed, sale("2740000121", "1405/2")))
                .hasStackTraceContaining("while its case is with the office");
        Inquiry returned = returned();
        assertThatThrownBy(() -> rows.change("update inquiry set request = request || '{\"x\": 1}'"))
                .hasStackTraceContaining("but by a correction that is kept");
        assertThatThrownBy(() -> rows.change("update inquiry set applicant_name = 'other'"))
                .hasStackTraceContaining("but by a correction that is kept");
        assertThatThrownBy(() -> rows.change(
                        "insert into inquiry_filing_correction (inquiry_id, sequence, after_step, at,"
                                + " login, before, after) values (?, 1, 2, now(), 'x', '{}', '{\"x\": 1}')",
                        filed.id()))
                .hasStackTraceContaining("what stood is kept");
        correct(returned, sale("2740000121", "1405/2"));
        assertThatThrownBy(() -> rows.change("update inquiry_filing_correction set login = 'other'"))
                .hasStackTraceContaining("inquiry_filing_correction");
        assertThatThrownBy(() -> rows.change("delete from inquiry_filing_correction"))
                .hasStackTraceContaining("inquiry_filing_correction");
        assertThatThrownBy(() -> rows.change("update inquiry set window_day = window_day - 1, request = request - 'x',"
                        + " capacity = 'HEIR'"))
                .hasStackTraceContaining("but by a correction that is kept");
    }
}
