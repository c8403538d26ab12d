package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an office files, read and checked as values.
 *
 * @param letter the office's own letter
 * @param transfer for TRANSFER, absent otherwise
 * @param mortgage for MORTGAGE, absent otherwise
 * @param service for ADMINISTRATION, what is asked for, such as a water branch; absent otherwise
 */
public record Filing(
        Purpose purpose,
        RenovationCode code,
        Letter letter,
        Applicant applicant,
        Optional<Transfer> transfer,
        Optional<Mortgage> mortgage,
        Optional<String> service,
        OwnerDeclaration declaration) {
    public Filing {
        service = service.map(PersianText::tidy);
        boolean complete =
                switch (purpose) {
                    case TRANSFER -> transfer.isPresent() && mortgage.isEmpty() && service.isEmpty();
                    case MORTGAGE -> mortgage.isPresent() && transfer.isEmpty() && service.isEmpty();
                    case ADMINISTRATION -> service.isPresent() && transfer.isEmpty() && mortgage.isEmpty();
                };
        if (!complete) {
            throw new IllegalArgumentException("the matter of a " + purpose + " is missing or that of another purpose");
        }
    }

    /**
     * Whether the same person asks in the same capacity for the same thing as in the other: whatever the letter is, and however
     * names and telephones are written.
     */
    public boolean asksTheSameAs(Filing other) {
        return purpose == other.purpose
                && code.equals(other.code)
                && applicant.id().equals(other.applicant.id())
                && applicant.capacity() == other.applicant.capacity()
                && applicant.power().equals(other.applicant.power())
                && transfer.map(Transfer::dang).equals(other.transfer.map(Transfer::dang))
                && buyer().equals(other.buyer())
                && mortgage.map(Mortgage::bank).equals(other.mortgage.map(Mortgage::bank))
                && service.equals(other.service);
    }

    private Optional<PersonId> buyer() {
        return transfer.map(sale -> sale.buyer().id());
    }

    /** The letter by which the office asks. */
    public record Letter(String number, LocalDate date) {
        public Letter {
            number = tidy(number);
        }
    }

    /**
     * Who asks at the office: the owner, or by number the owner who is represented.
     *
     * @param power for an attorney
     */
    public record Applicant(
            PersonId id, String name, Optional<Mobile> mobile, Capacity capacity, Optional<PowerOfAttorney> power) {
        public Applicant {
            name = tidy(name);
        }
    }

    /** The paper that empowers an attorney; the last day is open-ended when absent. */
    public record PowerOfAttorney(String number, LocalDate date, String office, Optional<LocalDate> until) {
        public PowerOfAttorney {
            number = tidy(number);
            office = tidy(office);
        }
    }

    /** A sale or gift of so many dang. */
    public record Transfer(Dang dang, Buyer buyer) {}

    /** The other side; recorded, not matched. */
    public record Buyer(PersonId id, String name, Optional<Mobile> mobile) {
        public Buyer {
            name = tidy(name);
        }
    }

    /** The loan that the property is pledged for. */
    public record Mortgage(String bank, String branch, String loanReference) {
        public Mortgage {
            bank = tidy(bank);
            branch = tidy(branch);
            loanReference = tidy(loanReference);
        }
    }

    /** Whatever door it came by: no mark that could reorder a printed certificate. Null until a door has read it all. */
    private static String tidy(String text) {
        return text == null ? null : PersianText.tidy(text);
    }
}
