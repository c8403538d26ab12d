package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the city's book has on a property, for the officials of its district and for whoever was drawn to visit it. */
@Stateless
public class PropertyReading {
    @Inject
    private PropertyBook properties;

    @Inject
    private Readers readers;

    @Inject
    private AccessJournal journal;

    /**
     * The book as it stands now; a decision may rest on what it said earlier. Written into the access journal.
     *
     * @throws Refusal {@code not-found} for everybody else
     */
    public PropertyOnFile open(RenovationCode code, Caller caller) {
        if (!readers.mayRead(code, caller)) {
            throw new Refusal("not-found");
        }
        journal.record(caller, "property-read", code.toString());
        return new PropertyOnFile(properties.file(code), properties.freshness(), properties.block(code));
    }
}
