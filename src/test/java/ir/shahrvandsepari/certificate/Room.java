package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.outside.paper.FopPaper;
import ir.shahrvandsepari.outside.paper.PdfExamination;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.Property;
import ir.shahrvandsepari.property.PropertyFile;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.Use;
import ir.shahrvandsepari.transparency.Checkpoint;
import ir.shahrvandsepari.transparency.InclusionProof;
import ir.shahrvandsepari.transparency.SignedNote;
import jakarta.enterprise.event.Event;
import jakarta.json.JsonValue;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The whole room on a real PostgreSQL with real keys; only the container and the log are missing, and the printer unless asked for. */
final class Room {
    static final NationalId OWNER = NationalId.parse("2740000121");
    static final NationalId BUYER = NationalId.parse("2751234569");
    static final String URL = "https://separi.example";

    final DataSource database = migrated();
    final OneTransaction transaction = new OneTransaction(database);
    final Seal seal = TestSeal.fresh();
    final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));
    final CertificateRegister register;
    final Revocations revocations;
    final Papers papers;
    final Verification verification;
    final StatusList statusList;
    final KnownAnswers known;
    PaperExamination.Examined examined = PaperExamination.Examined.unreadable();
    private int logged;
    private long inquiries;

    Room() {
        this(seal -> source -> ("%PDF " + source.shortUrl()).getBytes(), Optional.empty());
    }

    /** With the real printer, and the real look at PDFs. */
    static Room withPapers() {
        return new Room(seal -> new FopPaper(seal, Clock.systemUTC()), Optional.of(new PdfExamination()));
    }

    private Room(Function<Seal, Paper> printer, Optional<PaperExamination> examination) {
        CertificateStore store = new CertificateStore();
        store.setDatabase(transaction.database());
        AnswerStore answers = new AnswerStore();
        answers.setDatabase(transaction.database());
        RevocationStore revocationStore = new RevocationStore();
        revocationStore.setDatabase(transaction.database());
        PaperStore paperStore = new PaperStore();
        paperStore.setDatabase(transaction.database());
        CertificateReads reads = new CertificateReads();
        reads.setDatabase(database);
        RevocationRows rows = new RevocationRows();
        rows.setDatabase(database);
        known = new KnownAnswers(reads);
        register = new CertificateRegister(store, answers, seal, event(), clock, URL);
        revocations = new Revocations(revocationStore, store, event(), clock);
        papers = new Papers(paperStore, printer.apply(seal), clock, URL);
        PublishedSeals seals = new PublishedSeals(keys());
        PaperExamination looking = examination.orElse(pdf -> examined);
        verification = new Verification(known, reads, new PdfVerification(looking, reads, seals), seals, clock);
        statusList = new StatusList(rows, seal, clock, URL);
    }

    private static DataSource migrated() {
        DataSource fresh = RealDatabase.migrated();
        RealDatabase.run(
                fresh,
                "INSERT INTO district VALUES (5, 'five')",
                "INSERT INTO office OVERRIDING SYSTEM VALUE VALUES (12, 'NOTARY', '12', 'notary', true)");
        return fresh;
    }

    private KeyReads keys() {
        KeyAdditions additions = new KeyAdditions();
        additions.setDatabase(transaction.database());
        KeyReads reads = new KeyReads();
        reads.setDatabase(database);
        PublishedKeys published = new PublishedKeys(additions, reads, seal, TestSeal.freshLogKey(), clock);
        inTransaction(() -> {
            published.publishPresent();
            return null;
        });
        return reads;
    }

    @SuppressWarnings("unchecked")
    private Event<AnswerChanged> event() {
        return (Event<AnswerChanged>) Proxy.newProxyInstance(
                Room.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.inOne(work);
    }

    PreparedCertificate prepare(CertificateDraft draft) {
        return inTransaction(() -> register.prepare(draft, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT));
    }

    CertificateRegister.Issue issue(CertificateDraft draft) {
        return issue(prepare(draft));
    }

    CertificateRegister.Issue issue(PreparedCertificate prepared) {
        SealedCertificate sealed = inTransaction(() -> register.keepSeal(register.seal(prepared)));
        return inTransaction(() -> register.issue(sealed, proof(sealed)));
    }

    /** A tree of this one entry at an index that no other answer of this room has. */
    InclusionProof proof(Certificate certificate) {
        var leaf = certificate.logEntry().leafHash();
        int index = logged++;
        // a path of left siblings: entry 2^k - 1 of a tree of 2^k leaves
        var root = leaf;
        var path = new java.util.ArrayList<ir.shahrvandsepari.transparency.TreeHash>();
        long last = (1L << index) - 1;
        for (int i = 0; i < index; i++) {
            path.add(leaf);
            root = ir.shahrvandsepari.transparency.TreeHash.ofNode(leaf, root);
        }
        SignedNote note = SignedNote.parse(
                new Checkpoint("log.example", last + 1, root).text() + "\n\u2014 log.example AAAAAQECAwQ=\n");
        return new InclusionProof(last, path, note);
    }

    CertificateDraft transfer(String asked, String held) {
        return draft(
                        Purpose.TRANSFER,
                        Map.of("dang", asked, "buyer", Map.of("nationalId", BUYER.value(), "name", "مریم رضایی")))
                .apply(Optional.of(new CertificateDraft.Share(OWNER, Dang.parse(asked), Dang.parse(held))));
    }

    CertificateDraft mortgage() {
        return draft(Purpose.MORTGAGE, Map.of("bank", "بانک نمونه", "branch", "مرکزی"))
                .apply(Optional.empty());
    }

    private Function<Optional<CertificateDraft.Share>, CertificateDraft> draft(
            Purpose purpose, Map<String, Object> matter) {
        long id = ++inquiries;
        RealDatabase.run(
                database,
                "INSERT INTO inquiry (id, tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, capacity, state, filed_by, filed_at, window_day, due_on, moved_at, request)"
                        + " OVERRIDING SYSTEM VALUE SELECT %d, lpad('%d', 10, '0'), '%s', '5-1-10-1-1-0-0', 5, 12,"
                                .formatted(id, id, purpose)
                        + " '2740000121', 'x', 'OWNER', 'ISSUED', 'n', now(), current_date, current_date, now(), '{}'");
        return share -> new CertificateDraft(
                id,
                "T-" + id,
                5,
                purpose,
                new Office(12, OfficeKind.NOTARY, "12", "دفترخانهٔ ۱۲ ارومیه", true, false),
                new CertificateDraft.Letter("1405/318", LocalDate.of(2026, 11, 20)),
                new CertificateDraft.Applicant(OWNER, "علی رضایی", "OWNER"),
                matter,
                share,
                new PropertyFile(
                        property(),
                                List.of(new Owner(OWNER, "علی رضایی", Dang.WHOLE, Optional.empty(), Optional.empty())),
                        List.of(), List.of()),
                Optional.of(
                        new CertificateDraft.Document("INQUIRY_ANSWER", "1405/5/1", LocalDate.of(2026, 11, 1), true)),
                Optional.of(new CertificateDraft.Declaration(
                        "1", "NOTARY_WITNESSED", "سردفتر", OffsetDateTime.parse("2026-11-24T10:00:00+03:30"))),
                Optional.empty(),
                List.of(),
                List.of(new CertificateDraft.Search("holds", Optional.empty(), "CLEAR")),
                2);
    }

    static Property property() {
        return new Property(
                RenovationCode.parse("5-1-10-1-1-0-0"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("خیابان امام"),
                Use.RESIDENTIAL,
                Optional.of(new java.math.BigDecimal("250.50")),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(2),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static final class MovableClock extends Clock {
        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        void moveTo(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public ZoneId getZone() {
            return Tehran.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
