package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.certificate.Paper;
import ir.shahrvandsepari.certificate.PaperSource;
import ir.shahrvandsepari.certificate.Seal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The paper as PDF/A-3a and PDF/UA-1: set by Apache FOP, made legible to machines, attached to, sealed. */
@ApplicationScoped
public class FopPaper implements Paper {

    private static final float PDF_VERSION = 1.7f;

    private final Clock clock;
    private final Typesetter typesetter;
    private final Map<String, FontLetters> faces;
    private final PadesSeal pades;

    FopPaper() {
        clock = null;
        typesetter = null;
        faces = null;
        pades = null;
    }

    /** Fonts and templates are read once and serve every paper. */
    @Inject
    public FopPaper(Seal seal, Clock clock) {
        this.clock = clock;
        typesetter = new Typesetter();
        faces = Map.of(
                "Vazirmatn Regular", FontLetters.read("/fonts/Vazirmatn-Regular.ttf"),
                "Vazirmatn Bold", FontLetters.read("/fonts/Vazirmatn-Bold.ttf"));
        pades = new PadesSeal(seal);
    }

    @Override
    public byte[] render(PaperSource source) {
        ZonedDateTime now = clock.instant().atZone(Tehran.ZONE);
        Typesetter.Pages pages = typesetter.set(AnswerSheet.of(source), now.toInstant());
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            document.setVersion(PDF_VERSION);
            new LegibleText(letters(pages.subsets()), pages.blocks()).apply(document);
            new Attachments(document, GregorianCalendar.from(now))
                    .add("facts.json", "application/json", Attachments.Relation.DATA, source.factsJson())
                    .add("proof.txt", "text/plain", Attachments.Relation.SUPPLEMENT, bytes(source.tlogProof()))
                    .attach();
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pades.sealed(pdf.toByteArray(), now);
        } catch (IOException e) {
            throw new UncheckedIOException("the paper could not be finished", e);
        }
    }

    private Map<String, SubsetLetters> letters(Map<String, FontSubset> subsets) {
        return subsets.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        used -> new SubsetLetters(
                                used.getValue(), faces.get(used.getValue().face()))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
