package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The municipality's book of properties, as the other rooms read it. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PropertyBook {
    private final Properties properties;

    /** For the container's proxy only. */
    PropertyBook() {
        this(null);
    }

    @Inject
    PropertyBook(Properties properties) {
        this.properties = properties;
    }

    /** What is on file about the property; empty when the code is not in the book. One round trip to the database. */
    public Optional<PropertyFile> file(RenovationCode code) {
        return properties.file(code);
    }

    /** Where the parcels of the property's block lie, its own among them; those without a position are left out. */
    public List<Place> block(RenovationCode code) {
        return properties.block(code);
    }

    /**
     * Holds the property until the transaction ends, so that two decisions about it never run side by side and no load
     * changes the city's data between a look and its consequence. Works for a code that is not in the book as well.
     */
    public void lock(RenovationCode code) {
        properties.lock(code);
    }

    /** All holds on these people, ended ones included. */
    public List<PersonHold> holdsOn(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : properties.holdsOn(people);
    }

    public Freshness freshness() {
        return properties.freshness();
    }

    public Optional<District> district(int number) {
        return districts().stream().filter(d -> d.number() == number).findFirst();
    }

    /** All districts, by number. */
    public List<District> districts() {
        return properties.districts();
    }

    /**
     * Enters an answer that we issued among the earlier documents of its property. The same number again changes nothing.
     *
     * @param answer an INQUIRY_ANSWER; {@code inspected} as its basis was
     */
    public void recordAnswer(PriorDocument answer) {
        if (answer.kind() != PriorDocument.Kind.INQUIRY_ANSWER) {
            throw new IllegalArgumentException(answer.kind().name());
        }
        properties.keepAnswer(answer);
    }
}
