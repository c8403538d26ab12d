package ir.shahrvandsepari.contract;

import static ir.shahrvandsepari.contract.Filings.PATH;
import static ir.shahrvandsepari.contract.Filings.errors;
import static ir.shahrvandsepari.contract.Filings.parts;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers attached to a case are what their bytes say. */
class DocumentContractIT extends AgainstTheServer {
    private static final String TYPE = "multipart/form-data; boundary=cut";
    private static final byte[] PDF = "%PDF-1.7\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Promised notary = Promised.as("demo-notary34");
    private String self;

    @BeforeEach
    void openACase() {
        self = PATH + "/"
                + Filings.filedOrOpen(notary, Filings.transfer("5-1-10-8-1-0-0", "6"))
                        .getString("trackingCode");
    }

    @Test
    void aPaperIsKeptWithItsHashAndListedOnce() throws IOException {
        byte[] image = png();
        byte[] body = parts("cut", "a", "x/y/\u0633\u0646\u062F\u202E.pdf", PDF, "b", "scan.exe", image);
        Api.Answer answer = notary.post(self + "/documents", TYPE, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        notary.post(self + "/documents", TYPE, body);
        List<JsonObject> listed =
                notary.get(self).json().getJsonArray("documents").getValuesAs(JsonObject.class);
        assertThat(listed)
                .filteredOn(paper -> paper.getString("name").equals("\u0633\u0646\u062F.pdf"))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.getString("mediaType")).isEqualTo("application/pdf");
                    assertThat(Database.text(
                                    "select encode(sha256(content), 'hex') from inquiry_document d"
                                            + " join inquiry i on i.id = d.inquiry_id where i.tracking_code = ? and name = ?",
                                    self.substring(self.lastIndexOf('/') + 1),
                                    "\u0633\u0646\u062F.pdf"))
                            .hasValue(paper.getString("sha256"));
                });
        assertThat(listed)
                .filteredOn(paper -> paper.getString("mediaType").equals("image/png"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.getInt("sizeBytes")).isEqualTo(image.length));
    }

    @Test
    void whatOnlyCallsItselfAPictureIsRefused() throws IOException {
        byte[] html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] image = png();
        byte[] cut = Arrays.copyOf(image, image.length - 20);
        byte[] body = parts("cut", "page", "a.jpg", html, "cut", "b.png", cut, "none", "c.pdf", new byte[0]);
        assertThat(errors(notary.post(self + "/documents", TYPE, body)))
                .containsExactly(
                        "/page document-kind-not-taken",
                        "/cut document-kind-not-taken",
                        "/none document-kind-not-taken");
    }

    @Test
    void whatIsTooLargeOrNoMultipartIsRefused() {
        byte[] large = Arrays.copyOf(PDF, 6 << 20);
        assertThat(errors(notary.post(self + "/documents", TYPE, parts("cut", "a", "a.pdf", large))))
                .containsExactly("/a document-too-large");
        assertThat(notary.post(self + "/documents", TYPE, parts("cut", "a", "a.pdf", new byte[17 << 20]))
                        .status())
                .isEqualTo(413);
        assertThat(notary.post(self + "/documents", TYPE, PDF).status()).isEqualTo(400);
        assertThat(notary.post(self + "/documents", "{}").status()).isEqualTo(415);
    }

    @Test
    void aStrangerAttachesNothingAndNobodyToAClosedCase() {
        byte[] body = parts("cut", "a", "a.pdf", PDF);
        assertThat(Promised.as("demo-notary12")
                        .post(self + "/documents", TYPE, body)
                        .status())
                .isEqualTo(404);
        String refused = PATH + "/"
                + notary.post(PATH, Filings.transfer("5-1-10-5-1-0-0", "6"))
                        .json()
                        .getString("trackingCode");
        Api.Answer closed = notary.post(refused + "/documents", TYPE, body);
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.json().getString("type")).isEqualTo("/problems/case-closed");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new java.awt.image.BufferedImage(3, 3, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", image);
        return image.toByteArray();
    }
}
