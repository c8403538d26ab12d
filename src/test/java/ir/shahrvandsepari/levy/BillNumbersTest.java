package ir.shahrvandsepari.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Rial;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillNumbersTest {
    @ParameterizedTest
    @CsvSource({"10084001,1008400100963", "20110234,2011023400960", "123456,12345600963"})
    void aBillIdIsMadeOfFileCompanyAndService(int file, String expected) {
        assertThat(BillId.of(file, 9)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1008400100963,1850000,185040147",
        "1008400100963,125000,12540143",
        "1008400100963,2349000,234940191",
        "1008400100963,12375000,1237540187",
        "1008400100963,13750000,1375040144",
        "2011023400960,1850000,185040140",
        "2011023400960,2349000,234940195",
        "2011023400960,125000,12540148"
    })
    void aPaymentIdIsMadeOfAmountYearAndPeriod(String bill, long amount, String expected) {
        PaymentId id = PaymentId.of(BillId.parse(bill), Rial.of(amount), 1404, 1);

        assertThat(id).hasToString(expected);
        assertThat(id.amount()).isEqualTo(Rial.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"7748317800142,1770160,17000", "2050327604613,1070189,10000", "1117753200140,12070160,120000"})
    void realNumbersSeenInPublicAreValid(String bill, String payment, long amount) {
        assertThat(PaymentId.parse(BillId.parse(bill), payment).amount()).isEqualTo(Rial.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"9174639504124,12908197", "9100074409153,13005194"})
    void numbersWithAWrongCheckDigitAreRefused(String bill, String payment) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> PaymentId.parse(BillId.parse(bill), payment))
                .matches(e -> e.code().endsWith("-check-digit"));
    }

    @Test
    void theBarcodeIsBothNumbersPaddedTo13() {
        assertThat(PaymentId.of(BillId.of(10084001, 9), Rial.of(1_850_000), 1404, 1)
                        .barcode())
                .isEqualTo("10084001009630000185040147");
    }

    @Test
    void leadingZerosAndPersianDigitsDoNotMatter() {
        BillId bill = BillId.parse("۰۰ ۱۲۳۴۵۶ ۰۰۹۶۳");

        assertThat(bill).isEqualTo(BillId.of(123456, 9));
        PaymentId id = PaymentId.of(bill, Rial.of(17_000), 1405, 2);
        assertThat(PaymentId.parse(bill, "0000" + id)).isEqualTo(id);
    }

    @Test
    void anAmountThatIsNoWholeThousandOrTooLargeDoesNotFit() {
        BillId bill = BillId.of(1, 9);

        assertThatIllegalArgumentException().isThrownBy(() -> PaymentId.of(bill, Rial.of(1_500), 1405, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentId.of(bill, Rial.ZERO, 1405, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentId.of(bill, Rial.of(100_000_000_000L), 1405, 1));
        assertThat(PaymentId.of(bill, PaymentId.LARGEST, 1405, 99).amount()).isEqualTo(PaymentId.LARGEST);
    }

    @Property
    void everyNumberMadeIsReadBackAndOneWrongDigitNever(
            @ForAll @IntRange(min = 1, max = BillId.LAST_FILE) int file,
            @ForAll @IntRange(max = 999) int company,
            @ForAll @LongRange(min = 1, max = 99_999_999) long thousands,
            @ForAll @IntRange(min = 1300, max = 1500) int year,
            @ForAll @IntRange(max = 99) int period) {
        BillId bill = BillId.of(file, company);
        PaymentId id = PaymentId.of(bill, Rial.of(thousands * 1000), year, period);

        assertThat(PaymentId.parse(BillId.parse(bill.value()), id.value())).isEqualTo(id);
        int last = id.value().charAt(id.value().length() - 1) - '0';
        String wrong = id.value().substring(0, id.value().length() - 1) + (last + 1) % 10;
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PaymentId.parse(bill, wrong));
    }
}
