package ir.shahrvandsepari.outside.paper;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages that look right and whose words programs can read. */
final class LegiblePages {
    /** Fonts and templates are read once, when the first paper is set, and serve every kind of paper. */
    private static final class Read {
        static final LegiblePages ONCE = new LegiblePages();
    }

    private static final float PDF_VERSION = 1.7f;

    private final Typesetter typesetter = new Typesetter();
    private final Map<String, FontLetters> faces = Map.of(
            "Vazirmatn Regular", FontLetters.read("/fonts/Vazirmatn-Regular.ttf"),
            "Vazirmatn Bold", FontLetters.read("/fonts/Vazirmatn-Bold.ttf"));

    private LegiblePages() {}

    static LegiblePages ready() {
        return Read.ONCE;
    }

    /** To be closed by whoever asks. */
    PDDocument set(Sheet sheet, Instant now) throws IOException {
        Typesetter.Pages pages = typesetter.set(sheet, now);
        PDDocument document = Loader.loadPDF(pages.pdf());
        document.setVersion(PDF_VERSION);
        new LegibleText(letters(pages.subsets()), pages.blocks()).apply(document);
        return document;
    }

    private Map<String, SubsetLetters> letters(Map<String, FontSubset> subsets) {
        return subsets.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        used -> new SubsetLetters(
                                used.getValue(), faces.get(used.getValue().face()))));
    }
}
