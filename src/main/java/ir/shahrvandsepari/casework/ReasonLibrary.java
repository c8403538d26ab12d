package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The words by which districts return and refuse cases. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReasonLibrary {
    private final Reasons reasons;

    /** For the container's proxy only. */
    ReasonLibrary() {
        this(null);
    }

    @Inject
    ReasonLibrary(Reasons reasons) {
        this.reasons = reasons;
    }

    /** What can be cited on a day. */
    public List<LibraryReason> inForce(LibraryReason.Kind kind, LocalDate day) {
        return reasons.inForce(kind, day);
    }

    /** What was cited, as it was worded on the day. */
    public List<LibraryReason> cited(Collection<ReasonCode> codes, LocalDate day) {
        return reasons.named(codes, day);
    }

    /** @throws Refusal {@code desk-reason-not-there} unless all of them can be cited for this on that day */
    public void require(LibraryReason.Kind kind, Collection<ReasonCode> codes, LocalDate day) {
        long found = reasons.named(codes, day).stream()
                .filter(reason -> reason.kind() == kind)
                .count();
        if (codes.isEmpty() || found != new HashSet<>(codes).size()) {
            throw new Refusal("desk-reason-not-there");
        }
    }
}
