package ir.shahrvandsepari.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.RealDatabase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CertificateRegisterTest {

    private final Room room = new Room();

    @Test
    void numbersHaveNoGapAlsoWhenDraftsAreRolledBackAndManyPrepareAtOnce() {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CertificateDraft> drafts =
                IntStream.range(0, 60).mapToObj(i -> room.mortgage()).toList();
        List<CompletableFuture<Void>> all = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.runAsync(() -> prepareOrFail(drafts.get(i), i % 3 == 0), threads))
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        threads.shutdown();
        PreparedCertificate next = room.prepare(room.mortgage());
        assertThat(next.number()).isEqualTo(new CertificateNumber(1405, 5, 41));
    }

    private void prepareOrFail(CertificateDraft draft, boolean fail) {
        try {
            room.inTransaction(() -> {
                room.register.prepare(draft, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT);
                if (fail) {
                    throw new IllegalStateException("rolled back");
                }
                return null;
            });
        } catch (IllegalStateException expected) {
            assertThat(fail).isTrue();
        }
    }

    @Test
    void factsAreCanonicalAndTheirHashIsTheLeaf() throws Exception {
        PreparedCertificate prepared = room.prepare(room.transfer("6", "6"));
        byte[] facts = prepared.factsJson();
        assertThat(new JsonCanonicalizer(facts).getEncodedUTF8()).isEqualTo(facts);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(facts));
        assertThat(prepared.logEntry()).hasToString("certificate sha256:" + hash);
    }

    @Test
    void factsHaveEveryBlockOfTheirSchemaAndNoOther() {
        JsonObject json =
                CanonicalJson.read(room.prepare(room.transfer("6", "6")).factsJson());
        assertThat(json.keySet())
                .containsExactlyInAnyOrder(
                        "schema",
                        "salt",
                        "number",
                        "trackingCode",
                        "verificationCode",
                        "municipality",
                        "district",
                        "issuedAt",
                        "validUntil",
                        "purpose",
                        "validOnlyFor",
                        "addressee",
                        "applicant",
                        "transfer",
                        "property",
                        "owners",
                        "basis",
                        "buildingPaper",
                        "remarks",
                        "settlement",
                        "searched",
                        "decision",
                        "template");
    }

    @Test
    void factsSayDaysMomentsAndGapsInOneWay() {
        JsonObject json =
                CanonicalJson.read(room.prepare(room.transfer("6", "6")).factsJson());
        assertThat(json.getString("salt")).matches("[0-9a-f]{32}");
        assertThat(json.getString("validUntil")).isEqualTo("2027-01-23");
        assertThat(json.getString("issuedAt")).isEqualTo("2026-11-24T11:30:00+03:30");
        assertThat(json.getString("buildingPaper")).isEqualTo("not on file");
        assertThat(json.getJsonObject("property").getString("builtYear")).isEqualTo("not on file");
        assertThat(json.getJsonObject("property").getString("landArea")).isEqualTo("250.50");
        assertThat(json.getString("validOnlyFor"))
                .contains("دفترخانهٔ ۱۲ ارومیه")
                .contains("۶ دانگ");
    }

    @Test
    void theFirstKeptSealIsTheSeal() {
        PreparedCertificate prepared = room.prepare(room.mortgage());
        SealedCertificate first = room.register.seal(prepared);
        SealedCertificate second = room.register.seal(prepared);
        assertThat(first.cose()).isNotEqualTo(second.cose());
        assertThat(room.inTransaction(() -> room.register.keepSeal(first)).cose())
                .isEqualTo(first.cose());
        assertThat(room.inTransaction(() -> room.register.keepSeal(second)).cose())
                .isEqualTo(first.cose());
    }

    @Test
    void aCrashBetweenAnyTwoStepsIsFoundAndFinishedByTheSameSteps() {
        PreparedCertificate prepared = room.prepare(room.mortgage());
        room.clock.moveTo("2026-11-24T08:05:00Z");
        assertThat(room.inTransaction(() -> room.register.unfinished(Duration.ofMinutes(1), 10)))
                .containsExactly(prepared.inquiryId());
        Certificate reloaded = room.inTransaction(() -> room.register.ofInquiry(prepared.inquiryId()))
                .orElseThrow();
        assertThat(reloaded).isInstanceOf(PreparedCertificate.class);
        assertThat(reloaded.factsJson()).isEqualTo(prepared.factsJson());
        CertificateRegister.Issue issue = room.issue((PreparedCertificate) reloaded);
        assertThat(room.inTransaction(() -> room.register.unfinished(Duration.ZERO, 10)))
                .isEmpty();
        SealedCertificate again = new SealedCertificate(
                issue.certificate().draft(), issue.certificate().cose());
        CertificateRegister.Issue repeated = room.inTransaction(() -> room.register.issue(again, room.proof(again)));
        assertThat(repeated.certificate().logIndex())
                .isEqualTo(issue.certificate().logIndex());
        assertThat(repeated.certificate().tlogProof())
                .isEqualTo(issue.certificate().tlogProof());
    }

    @Test
    void aProofOfAnotherAnswerIssuesNothing() {
        PreparedCertificate prepared = room.prepare(room.mortgage());
        SealedCertificate sealed = room.inTransaction(() -> room.register.keepSeal(room.register.seal(prepared)));
        PreparedCertificate other = room.prepare(room.mortgage());
        assertThatThrownBy(() -> room.inTransaction(() -> room.register.issue(sealed, room.proof(other))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVoidNumberStaysInTheRegisterAndItsCaseMayGetAnother() {
        CertificateDraft draft = room.mortgage();
        PreparedCertificate first = room.prepare(draft);
        assertThatThrownBy(() -> room.prepare(draft)).hasMessageContaining("uq_certificate_inquiry");
        room.inTransaction(() -> {
            room.register.voidNumber(first.number(), "JUDICIAL_HOLD");
            return null;
        });
        PreparedCertificate second = room.prepare(draft);
        assertThat(second.number().sequence()).isEqualTo(first.number().sequence() + 1);
        assertThat(room.inTransaction(() -> room.register.byNumber(first.number())))
                .isEmpty();
    }

    @Test
    void aRepeatedMortgageAnswerNamesTheEarlierOne() {
        IssuedCertificate first = room.issue(room.mortgage()).certificate();
        PreparedCertificate second = room.prepare(room.mortgage());
        assertThat(new String(second.factsJson(), StandardCharsets.UTF_8))
                .contains(first.number().onPaper());
    }

    @Test
    void thePaperThatWasKeptFirstIsThePaper() {
        IssuedCertificate issued = room.issue(room.mortgage()).certificate();
        byte[] one = room.inTransaction(() -> room.papers.keep(issued.number(), new byte[] {1}));
        byte[] two = room.inTransaction(() -> room.papers.keep(issued.number(), new byte[] {2}));
        assertThat(one).containsExactly(1);
        assertThat(two).containsExactly(1);
    }

    @Test
    void theDatabaseLetsNobodyRewriteTheRegister() {
        IssuedCertificate issued = room.issue(room.mortgage()).certificate();
        room.inTransaction(() -> room.papers.keep(issued.number(), new byte[] {1}));
        for (String change : List.of(
                "UPDATE certificate SET facts = 'x', facts_hash = sha256('x')",
                "UPDATE certificate SET state = 'PREPARED'",
                "UPDATE certificate SET state = 'REVOKED', ended_at = now(), ended_why = 'x'",
                "UPDATE certificate SET state = 'SUPERSEDED', ended_at = now(), ended_why = 'x', cose = 'x'",
                "DELETE FROM certificate",
                "TRUNCATE certificate CASCADE",
                "UPDATE certificate_paper SET pdf = 'x', pdf_hash = sha256('x')",
                "DELETE FROM certificate_paper",
                "UPDATE published_key SET public_key = 'x'")) {
            assertThatThrownBy(() -> RealDatabase.run(room.database, change))
                    .as(change)
                    .isNotNull();
        }
        assertThatThrownBy(() -> RealDatabase.run(
                        room.database,
                        "INSERT INTO certificate SELECT '1405-5-9', 1405, 5, 9, 99, tracking_code, purpose,"
                                + " renovation_code, owner_id, share_asked, share_held, office_id, valid_until, 'other',"
                                + " 'f', sha256('f'), 'PREPARED', prepared_at FROM certificate"))
                .hasMessageContaining("leaves a gap");
    }
}
