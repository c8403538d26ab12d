package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The municipality's book of properties, as the other rooms read it. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PropertyBook {

    /** What is on file about the property; empty when the code is not in the book. Two queries, whatever the size. */
    public Optional<PropertyFile> file(RenovationCode code) {
        throw new UnsupportedOperationException();
    }

    /**
     * Holds the property until the transaction ends, so that two decisions about it never run side by side and no load
     * changes the city's data between a look and its consequence. Works for a code that is not in the book as well.
     */
    public void lock(RenovationCode code) {
        throw new UnsupportedOperationException();
    }

    /** All holds on these people, ended ones included. */
    public List<PersonHold> holdsOn(Collection<PersonId> people) {
        throw new UnsupportedOperationException();
    }

    public Freshness freshness() {
        throw new UnsupportedOperationException();
    }

    public Optional<District> district(int number) {
        return districts().stream().filter(d -> d.number() == number).findFirst();
    }

    /** All districts, by number. */
    public List<District> districts() {
        throw new UnsupportedOperationException();
    }

    /**
     * Enters an answer that we issued among the earlier documents of its property. The same number again changes nothing.
     *
     * @param answer an INQUIRY_ANSWER; {@code inspected} as its basis was
     */
    public void recordAnswer(PriorDocument answer) {
        throw new UnsupportedOperationException();
    }
}
