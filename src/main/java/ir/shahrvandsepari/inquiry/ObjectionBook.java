package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The owners' ways to object. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ObjectionBook {
    private final Objections objections;
    private final Clock clock;

    /** For the container's proxy only. */
    ObjectionBook() {
        this(null, null);
    }

    @Inject
    ObjectionBook(Objections objections, Clock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    /** A fresh link for each of these owners; the links are seen only here and by those they are sent to. */
    public Map<PersonId, ObjectionToken> invite(long inquiryId, Collection<PersonId> owners) {
        return objections.add(inquiryId, owners, clock.instant());
    }

    /** What the link is for; empty for one that we never made. */
    public Optional<Objection> find(ObjectionToken token) {
        return objections.find(token);
    }

    /** How many owners object to a case, or to one that was merged into it. */
    public int raised(long inquiryId) {
        return objections.raised(inquiryId);
    }

    /**
     * Notes that the owner objects. A second time changes nothing.
     *
     * @return whether it is new
     */
    public boolean raise(ObjectionToken token, ObjectionText words) {
        return objections.raise(token, words, clock.instant());
    }
}
