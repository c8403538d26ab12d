package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.insight.ReportPaper;
import ir.shahrvandsepari.insight.ReportSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reports, set as answers are; nothing is attached to them and no seal stands on them. */
@ApplicationScoped
public class FopReport implements ReportPaper {

    private final Clock clock;
    private final LegiblePages pages;

    FopReport() {
        clock = null;
        pages = null;
    }

    @Inject
    public FopReport(Clock clock) {
        this.clock = clock;
        pages = LegiblePages.ready();
    }

    @Override
    public byte[] print(ReportSheet sheet) {
        try (PDDocument document = pages.set(ReportLayout.of(sheet), clock.instant())) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the report could not be finished", e);
        }
    }
}
