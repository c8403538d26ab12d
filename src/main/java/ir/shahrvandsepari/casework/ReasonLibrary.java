package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words by which districts return and refuse cases. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReasonLibrary {
    private final Reasons reasons;
    private final Clock clock;

    /** For the container's proxy only. */
    ReasonLibrary() {
        this(null, null);
    }

    @Inject
    ReasonLibrary(Reasons reasons, Clock clock) {
        this.reasons = reasons;
        this.clock = clock;
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

    /** Every reason with all its versions, by code. */
    public SortedMap<ReasonCode, Timeline<ReasonText>> all() {
        SortedMap<ReasonCode, Timeline<ReasonText>> all = new TreeMap<>();
        reasons.codes().forEach(code -> all.put(code, reasons.versions(code)));
        return all;
    }

    /** The versions of one reason. */
    public Timeline<ReasonText> versions(ReasonCode code) {
        return reasons.versions(code);
    }

    /**
     * Lets a reason be worded from a day to come on as that says: what was planned from there on does not begin, what holds
     * ends on the day before.
     *
     * @throws Refusal {@code change-not-ahead} for today and the past; {@code reason-kind-fixed} if a defect would become a
     *     ground of refusal or the other way round
     */
    public void replace(ReasonCode code, LocalDate from, Timeline<ReasonText> later) {
        if (!from.isAfter(Tehran.today(clock))) {
            throw new Refusal("change-not-ahead");
        }
        Timeline<ReasonText> versions = reasons.versions(code).then(from, later);
        long kinds = versions.steps().values().stream()
                .flatMap(Optional::stream)
                .map(ReasonText::kind)
                .distinct()
                .count();
        if (kinds > 1) {
            throw new Refusal("reason-kind-fixed");
        }
        reasons.replace(code, from, versions);
    }

    /** How many cases were returned or refused for each reason since a day; whoever was never cited is left out. */
    public Map<ReasonCode, Long> usedSince(LocalDate day) {
        return reasons.usedSince(day);
    }
}
