package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.Merge;
import ir.shahrvandsepari.casework.MergeBook;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.DocumentBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a case has of those that were merged into it. */
@Stateless
public class MergeReading {
    @Inject
    private MergeBook merges;

    @Inject
    private DocumentBook documents;

    @Inject
    private DeskBook desk;

    /**
     * A case that was merged into another.
     *
     * @param documents papers that the office attached to it
     * @param acts what the desk did with it and said about it, the oldest first; none for the office
     */
    public record TakenUp(Merge merge, List<CaseDocument> documents, List<Act> acts) {
        public TakenUp {
            documents = List.copyOf(documents);
            acts = List.copyOf(acts);
        }
    }

    /** Of a case that {@link CaseReading} opened for the caller: the earliest first. */
    public List<TakenUp> of(CaseFile file, Caller caller) {
        boolean office = caller.actsFor(file.inquiry().officeId());
        return merges.takenUpBy(file.inquiry().id()).stream()
                .map(merge -> new TakenUp(
                        merge, documents.of(merge.mergedId()), office ? List.of() : desk.of(merge.mergedId())))
                .toList();
    }
}
