package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.configuration.BadFile;
import ir.shahrvandsepari.configuration.ConfigurationBook;
import ir.shahrvandsepari.configuration.ConfigurationDifference;
import ir.shahrvandsepari.configuration.ConfigurationImport;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Sha256;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The configuration as a file: what it differs in is proposed, never written. Each method is one transaction. */
@Stateless
public class ConfigurationJourney {
    @Inject
    private ConfigurationBook book;

    @Inject
    private ChangeJourney changes;

    @Inject
    private AccessJournal journal;

    /**
     * What is and will be in force, as a file.
     *
     * @throws Refusal {@code not-your-role}
     */
    public byte[] export(Caller caller) {
        RoleMatrix.require(caller, Action.PROPOSE_CHANGE);
        byte[] file = book.export();
        journal.record(caller, "configuration-exported", Sha256.hex(Sha256.of(file)));
        return file;
    }

    /**
     * Takes a file in to be compared; nothing else changes.
     *
     * @return its number
     * @throws Refusal {@code not-your-role}
     * @throws BadFile with all that is wrong in it; nothing is kept
     */
    public long bring(ConfigurationImport.Draft draft, Caller caller) {
        RoleMatrix.require(caller, Action.PROPOSE_CHANGE);
        ConfigurationImport kept = book.keep(draft, caller);
        journal.record(caller, "configuration-brought", kept.sha256());
        return kept.id();
    }

    /** What waits for a second person of all that a file may lead to. */
    public List<Change> waiting() {
        return changes.waiting(book.kinds().toArray(ChangeKind[]::new));
    }

    /** What was decided last of it. */
    public List<Change> decided() {
        return changes.latest(book.kinds().toArray(ChangeKind[]::new));
    }

    /** A file that was brought. */
    public Optional<ConfigurationImport> find(long id) {
        return book.find(id);
    }

    /** The last files that were brought, the newest first. */
    public List<ConfigurationImport> latest() {
        return book.latest();
    }

    /**
     * What a file that was brought differs in from what is in force now.
     *
     * @throws Refusal {@code not-found}
     * @throws BadFile if a later program no longer reads it
     */
    public List<ConfigurationDifference> differences(long id) {
        return book.differences(id);
    }

    /**
     * Leaves proposals for a second person: all that were chosen or none.
     *
     * @param chosen ids of differences
     * @param reason for what the file cites no law for
     * @throws Refusal {@code configuration-moved} if a difference is no longer there; what a proposal is refused for, with the
     *     {@code difference} that it was
     */
    public void propose(long id, Set<String> chosen, Optional<String> reason, Caller caller) {
        RoleMatrix.require(caller, Action.PROPOSE_CHANGE);
        List<ConfigurationDifference> wanted = book.differences(id).stream()
                .filter(one -> chosen.contains(one.id()) && one.obstacle().isEmpty())
                .toList();
        if (wanted.isEmpty() || wanted.size() < chosen.size()) {
            throw new Refusal(chosen.isEmpty() ? "configuration-nothing-chosen" : "configuration-moved");
        }
        for (ConfigurationDifference difference : wanted) {
            propose(difference, reason, caller);
        }
    }

    private void propose(ConfigurationDifference difference, Optional<String> reason, Caller caller) {
        Proposal draft = difference.proposal();
        String why = difference.needsReason() ? reason.orElse("") : draft.reason();
        try {
            changes.propose(new Proposal(draft.kind(), draft.target(), draft.value(), draft.from(), why), caller);
        } catch (Refusal refusal) {
            Map<String, Object> details = new LinkedHashMap<>(refusal.details());
            details.put("difference", difference);
            Refusal told = new Refusal(refusal.slug(), details);
            told.initCause(refusal);
            throw told;
        }
    }
}
