package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.certificate.PaperSource;
import ir.shahrvandsepari.certificate.Seal;
import ir.shahrvandsepari.certificate.TestSeal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Answers as they come from the register, and the printer that prints them. */
final class Sample {

    static final String CODE = "01BX5ZZKBKACTAV9WEVGEMMVRZ";
    static final String SHORT_URL = "HTTPS://SEPARI.EXAMPLE/V/" + CODE;
    /** As long as sealed claims are. */
    static final String OFFLINE_URL = "HTTPS://SEPARI.EXAMPLE/V/" + "2KCFQ7ABN5XYZ3DL".repeat(20) + "ABCDE";

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    static final Seal SEAL = TestSeal.fresh();
    static final FopPaper PRINTER = new FopPaper(SEAL, CLOCK);

    private static final Set<String> UNPRINTED = Set.of("address", "alt", "image", "width");

    private Sample() {}

    /** The usual answer: a transfer at a notary's. */
    static PaperSource transfer() {
        return changed("{}");
    }

    /** The usual answer with some of its facts replaced (RFC 7396). */
    static PaperSource changed(String mergePatch) {
        try (JsonReader patch = Json.createReader(new StringReader(mergePatch))) {
            JsonObject facts =
                    Json.createMergePatch(patch.readValue()).apply(usual()).asJsonObject();
            return of(facts);
        }
    }

    static PaperSource of(JsonObject facts) {
        byte[] json = facts.toString().getBytes(StandardCharsets.UTF_8);
        return new PaperSource(json, "c2sp.org/tlog-proof@v1\nindex 4\n", SHORT_URL, OFFLINE_URL);
    }

    static byte[] print(PaperSource source) {
        return PRINTER.render(source);
    }

    private static JsonObject usual() {
        try (InputStream file = Sample.class.getResourceAsStream("/paper/transfer.json");
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text that is printed, labels too. */
    static List<String> texts(PaperSource source) {
        List<String> texts = new ArrayList<>();
        collect(AnswerSheet.of(source).document().getDocumentElement(), texts);
        return texts;
    }

    private static void collect(Element element, List<String> texts) {
        NamedNodeMap labels = element.getAttributes();
        for (int i = 0; i < labels.getLength(); i++) {
            if (!UNPRINTED.contains(labels.item(i).getNodeName())) {
                texts.add(labels.item(i).getNodeValue());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, texts);
            } else {
                texts.add(child.getNodeValue());
            }
        }
    }
}
