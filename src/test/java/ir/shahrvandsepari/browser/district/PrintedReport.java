package ir.shahrvandsepari.browser.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** The report of a month as the server sent it. */
record PrintedReport(String text) {

    /** Asks with the session of the page; the text is what {@code pdftotext} finds. */
    static PrintedReport get(Page page, String address) {
        APIResponse answer = page.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        try {
            Path file = Files.createTempFile("separi-report", ".pdf");
            file.toFile().deleteOnExit();
            Files.write(file, answer.body());
            Process reader = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
            String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new PrintedReport(
                    Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\u202A-\u202E]", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
