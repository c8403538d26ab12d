package ir.shahrvandsepari.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.certificate.VerificationResult.Check;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final Signatory ASKING = new Signatory(NationalId.parse("2740000121"), "manager5");
    private static final Signatory OTHER = new Signatory(NationalId.parse("2751234569"), "manager1");

    private final Room room = new Room();
    private final IssuedCertificate issued = room.issue(room.transfer("6", "6")).certificate();
    private final String shortUrl = QrText.shortUrl(URI.create(Room.URL), issued.verificationCode());
    private final String offlineUrl = QrText.offlineUrl(URI.create(Room.URL), issued.cose());

    @Test
    void theCodeAndBothQrCodesOfAnIssuedAnswerAreValid() {
        for (VerificationResult result : List.of(
                room.verification.byCode(issued.verificationCode().text()),
                room.verification.byCode(issued.verificationCode().text().toLowerCase(Locale.ROOT)),
                room.verification.byNumberAndCode(
                        issued.number().onPaper(), issued.verificationCode().text()),
                room.verification.byQr(shortUrl),
                room.verification.byQr(offlineUrl))) {
            assertThat(result.verdict()).isEqualTo(Verdict.VALID);
            assertThat(result.logIndex()).hasValue(issued.logIndex());
            assertThat(result.checked()).allMatch(Check::passed);
        }
        assertThat(offlineUrl).matches("[0-9A-Z $%*+./:-]+").hasSizeLessThan(420);
    }

    @Test
    void purposeAndAddresseeComeFirstAndPeopleArePartlyHidden() {
        JsonObject facts = room.verification
                .byCode(issued.verificationCode().text())
                .maskedFacts()
                .orElseThrow();
        assertThat(facts.keySet()).startsWith("validOnlyFor", "purpose", "addressee");
        String text = facts.toString();
        assertThat(text)
                .contains("دفترخانهٔ ۱۲ ارومیه")
                .contains("ع*** ر***")
                .contains("274*****21")
                .doesNotContain(
                        "رضایی",
                        "2740000121",
                        "salt",
                        "سردفتر",
                        issued.verificationCode().text());
    }

    @Test
    void anAnswerThatIsNotPublicYetIsUnknown() {
        PreparedCertificate prepared = room.prepare(room.mortgage());
        assertThat(room.verification.byCode(prepared.verificationCode().text()).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void unknownAndWrongCodesAreTheSameAnswer() {
        byte[] unknown =
                room.verification.byCode(VerificationCode.random().text()).json(Locale.ENGLISH);
        for (String wrong :
                new String[] {null, "", "x", "UUUU", issued.verificationCode().text() + "0"}) {
            assertThat(room.verification.byCode(wrong).json(Locale.ENGLISH)).isEqualTo(unknown);
        }
        assertThat(room.verification
                        .byNumberAndCode("1405/5/999", issued.verificationCode().text())
                        .json(Locale.ENGLISH))
                .isEqualTo(unknown);
        assertThat(room.verification
                        .byNumberAndCode("nonsense", issued.verificationCode().text())
                        .json(Locale.ENGLISH))
                .isEqualTo(unknown);
    }

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        room.clock.moveTo("2027-01-23T20:29:59Z");
        assertThat(verdict()).isEqualTo(Verdict.VALID);
        room.clock.moveTo("2027-01-23T20:30:00Z");
        assertThat(verdict()).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void aRevocationShowsWithinASecondAlsoWhereNobodyWasTold() throws Exception {
        assertThat(verdict()).isEqualTo(Verdict.VALID);
        revoke();
        long start = System.nanoTime();
        while (verdict() == Verdict.VALID && System.nanoTime() - start < 1_000_000_000L) {
            Thread.onSpinWait();
        }
        assertThat(verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(room.verification.byQr(offlineUrl).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(room.verification.byQr(shortUrl).endedWhy()).contains("FRAUD");
    }

    @Test
    void onTheServerOfTheRevocationItShowsAtOnce() {
        assertThat(verdict()).isEqualTo(Verdict.VALID);
        revoke();
        room.known.onChange(new AnswerChanged(issued.number()));
        assertThat(verdict()).isEqualTo(Verdict.REVOKED);
    }

    @Test
    void aSupersededAnswerSaysWhichOneTookItsPlace() {
        IssuedCertificate later = room.issue(room.transfer("6", "6")).certificate();
        VerificationResult result =
                room.verification.byCode(issued.verificationCode().text());
        assertThat(result.verdict()).isEqualTo(Verdict.SUPERSEDED);
        assertThat(result.endedWhy()).contains(later.number().toString());
    }

    @Test
    void whoeverAskedForTheRevocationCannotApproveIt() {
        ask(ASKING);
        Signatory sameHumanBeing = new Signatory(ASKING.person(), "manager5-second-account");
        assertThatThrownBy(() -> approve(sameHumanBeing))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.slug()).isEqualTo("second-person-required"));
        assertThatThrownBy(() -> RealDatabase.run(
                        room.database,
                        "UPDATE revocation SET approved_by = 'x', approved_by_person = requested_by_person,"
                                + " approved_at = now(), statement = 'x'"))
                .hasMessageContaining("ck_revocation_two_people");
        assertThat(verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aRevocationNeedsARequestAndIsAskedForOnce() {
        assertThatThrownBy(() -> approve(OTHER)).hasMessage("revocation-not-requested");
        ask(ASKING);
        assertThatThrownBy(() -> ask(OTHER)).hasMessage("revocation-requested");
        approve(OTHER);
        assertThatThrownBy(() -> approve(OTHER)).hasMessage("certificate-not-in-force");
    }

    @Test
    void theStatusListNamesTheRevocationAndItsSignatureHolds() throws Exception {
        revoke();
        JsonObject list = room.statusList.json();
        JsonObject statement = list.getJsonArray("revoked").getJsonObject(0).getJsonObject("statement");
        assertThat(statement.getString("number")).isEqualTo(issued.number().toString());
        assertThat(statement.getString("reason")).isEqualTo("FRAUD");
        byte[] canonical = new JsonCanonicalizer(statement.toString()).getEncodedUTF8();
        assertThat(room.inTransaction(() -> room.revocations.notLogged(10)))
                .extracting(Revocations.Unlogged::entry)
                .containsExactly(Revocations.leaf(canonical));
        assertThat(jwsHolds(list)).isTrue();
    }

    private boolean jwsHolds(JsonObject list) throws Exception {
        String[] jws = list.getString("signature").split("\\.", -1);
        JsonObject unsigned =
                jakarta.json.Json.createObjectBuilder(list).remove("signature").build();
        byte[] payload = new JsonCanonicalizer(unsigned.toString()).getEncodedUTF8();
        String signed = jws[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload);
        Signature ecdsa = Signature.getInstance("SHA256withECDSAinP1363Format");
        ecdsa.initVerify(room.seal.certificate());
        ecdsa.update(signed.getBytes(StandardCharsets.US_ASCII));
        return ecdsa.verify(Base64.getUrlDecoder().decode(jws[2]));
    }

    private Verdict verdict() {
        return room.verification.byCode(issued.verificationCode().text()).verdict();
    }

    private void revoke() {
        ask(ASKING);
        approve(OTHER);
    }

    private void ask(Signatory by) {
        room.inTransaction(() -> room.revocations.request(
                room.register.lock(issued.number()).orElseThrow(),
                new RevocationGrounds(RevocationReason.FRAUD, ""),
                by));
    }

    private void approve(Signatory by) {
        room.inTransaction(() ->
                room.revocations.approve(room.register.lock(issued.number()).orElseThrow(), by));
    }
}
