package ir.shahrvandsepari.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.inquiry.Filing.Applicant;
import ir.shahrvandsepari.inquiry.Filing.Buyer;
import ir.shahrvandsepari.inquiry.Filing.Letter;
import ir.shahrvandsepari.inquiry.Filing.Mortgage;
import ir.shahrvandsepari.inquiry.Filing.PowerOfAttorney;
import ir.shahrvandsepari.inquiry.Filing.Transfer;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingTest {
    private static final PersonId OWNER = PersonId.parse("2740000121");
    private static final PersonId OTHER = PersonId.parse("2751234569");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Filing SALE = sale("1", asking(OWNER, "Owner", Capacity.OWNER), "6", OTHER);

    private static Applicant asking(PersonId id, String name, Capacity capacity) {
        return new Applicant(id, name, Optional.empty(), capacity, Optional.empty());
    }

    private static Filing sale(String letter, Applicant applicant, String dang, PersonId buyer) {
        return of(
                Purpose.TRANSFER,
                letter,
                applicant,
                Optional.of(new Transfer(Dang.parse(dang), new Buyer(buyer, letter, Optional.empty()))),
                Optional.empty());
    }

    private static Filing loan(String bank, String reference) {
        return of(
                Purpose.MORTGAGE,
                "1",
                SALE.applicant(),
                Optional.empty(),
                Optional.of(new Mortgage(bank, "branch", reference)));
    }

    private static Filing of(
            Purpose purpose,
            String letter,
            Applicant applicant,
            Optional<Transfer> transfer,
            Optional<Mortgage> mortgage) {
        return new Filing(
                purpose,
                RenovationCode.parse("5-1-10-1-1-0-0"),
                new Letter(letter, DAY),
                applicant,
                transfer,
                mortgage,
                Optional.empty(),
                OwnerDeclaration.atTheOffice(true, Optional.empty()));
    }

    @Test
    void lettersNamesAndTelephonesDoNotMakeItAnotherRequest() {
        Applicant reached = new Applicant(
                OWNER, "Owner Rightly", Optional.of(Mobile.parse("09141000001")), Capacity.OWNER, Optional.empty());
        assertThat(sale("2", reached, "6", OTHER).asksTheSameAs(SALE)).isTrue();
        assertThat(loan("bank", "L-2").asksTheSameAs(loan("bank", "L-1"))).isTrue();
    }

    @Test
    void anotherPersonCapacityPowerShareBuyerOrBankDoes() {
        Applicant attorney = new Applicant(
                OWNER,
                "Owner",
                Optional.empty(),
                Capacity.OWNER,
                Optional.of(new PowerOfAttorney("7", DAY, "office", Optional.empty())));
        assertThat(SALE.asksTheSameAs(sale("1", attorney, "6", OTHER))).isFalse();
        assertThat(SALE.asksTheSameAs(sale("1", asking(OTHER, "Owner", Capacity.OWNER), "6", OTHER)))
                .isFalse();
        assertThat(SALE.asksTheSameAs(sale("1", asking(OWNER, "Owner", Capacity.HEIR), "6", OTHER)))
                .isFalse();
        assertThat(SALE.asksTheSameAs(sale("1", SALE.applicant(), "3", OTHER))).isFalse();
        assertThat(SALE.asksTheSameAs(sale("1", SALE.applicant(), "6", OWNER))).isFalse();
        assertThat(loan("bank", "L-1").asksTheSameAs(loan("another", "L-1"))).isFalse();
        assertThat(SALE.asksTheSameAs(loan("bank", "L-1"))).isFalse();
    }
}
