package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers of cases. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DocumentBook {
    private static final int MOST = 40;

    private final Documents documents;
    private final Clock clock;

    /** For the container's proxy only. */
    DocumentBook() {
        this(null, null);
    }

    @Inject
    DocumentBook(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Attaches papers to a case that still waits for something. A paper that the case holds already is kept once.
     *
     * @param inquiry its row locked
     * @param by login
     * @return all papers of the case
     * @throws Refusal {@code case-closed} when nothing more is decided, {@code too-many-documents} beyond forty
     */
    public List<CaseDocument> attach(Inquiry inquiry, List<CaseDocument.Incoming> papers, String by) {
        if (!inquiry.state().isOpen() || inquiry.state().isBeingIssued()) {
            throw new Refusal("case-closed", Map.of("state", inquiry.state().publicState()));
        }
        OffsetDateTime now = clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
        papers.forEach(paper -> documents.add(inquiry.id(), paper, by, now));
        List<CaseDocument> all = documents.of(inquiry.id());
        if (all.size() > MOST) {
            throw new Refusal("too-many-documents", Map.of("most", MOST));
        }
        return all;
    }

    /** The papers of a case, the oldest first. */
    public List<CaseDocument> of(long inquiryId) {
        return documents.of(inquiryId);
    }

    /** One paper of a case with its bytes. */
    public Optional<CaseDocument.Content> content(long inquiryId, DocumentHash hash) {
        return documents.content(inquiryId, hash);
    }
}
