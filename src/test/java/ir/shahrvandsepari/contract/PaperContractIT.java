package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The paper of an answer, from the filing of its inquiry to its verification by anybody. */
class PaperContractIT extends AgainstTheServer {

    private static final String INQUIRIES = "/api/v1/inquiries";
    private static final String VERIFICATION = "/api/v1/certificates/verification";

    /** A mortgage may be asked for again and again, so no other test is in the way. */
    private static final String MORTGAGE =
            """
            {"purpose":"MORTGAGE","renovationCode":"5-1-10-2-1-0-0","letter":{"number":"%s","date":"2026-11-20"},
             "applicant":{"nationalId":"2740000121","name":"علی رضایی","mobile":"09141000001","capacity":"OWNER"},
             "mortgage":{"bank":"بانک نمونه","branch":"مرکزی","loanReference":"L-1"},
             "ownerDeclaration":{"nothingChanged":true}}""";

    private final Api bank = Api.as("demo-bank1");

    @Test
    void theSamePaperForEverIsValidAndAChangedOneIsForged() {
        String address = "/api/v1/certificates/" + issued();
        Api.Answer first = bank.get(address, "Accept", "application/pdf");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).hasValue("application/pdf");
        byte[] pdf = first.bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(bank.get(address, "Accept", "application/pdf").bytes()).isEqualTo(pdf);

        assertThat(verified(pdf).getString("verdict")).isEqualTo("VALID");
        byte[] changed = pdf.clone();
        changed[new String(pdf, StandardCharsets.ISO_8859_1).indexOf("<dc:identifier>") + 1] = 'D';
        JsonObject forged = verified(changed);
        assertThat(forged.getString("verdict")).isEqualTo("FORGED");
        assertThat(forged.getString("reason")).isEqualTo("bytes-changed");
    }

    @Test
    void thePaperOfAnotherOfficeIsNotFound() {
        String address = "/api/v1/certificates/" + issued();
        assertThat(Api.as("demo-bank2")
                        .get(address, "Accept", "application/pdf")
                        .status())
                .isEqualTo(404);
    }

    private JsonObject verified(byte[] pdf) {
        return Api.fromElsewhere().post(VERIFICATION, "application/pdf", pdf).json();
    }

    private String issued() {
        String key = UUID.randomUUID().toString();
        Api.Answer filed = bank.post(INQUIRIES, MORTGAGE.formatted(key), "Idempotency-Key", key);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        JsonObject inquiry = filed.json();
        // the log may take longer than the answer waits for it
        Instant end = Instant.now().plusSeconds(60);
        while (!inquiry.containsKey("certificate") && Instant.now().isBefore(end)) {
            inquiry = bank.get(INQUIRIES + "/" + inquiry.getString("trackingCode"))
                    .json();
        }
        return inquiry.getJsonObject("certificate").getString("number");
    }
}
