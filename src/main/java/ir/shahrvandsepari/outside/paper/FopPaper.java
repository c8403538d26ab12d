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
import org.apache.pdfbox.pdmodel.PDDocument;

/** The paper as PDF/A-3a and PDF/UA-1: set by Apache FOP, made legible to machines, attached to, sealed. */
@ApplicationScoped
public class FopPaper implements Paper {

    private final Clock clock;
    private final LegiblePages pages;
    private final PadesSeal pades;

    FopPaper() {
        clock = null;
        pages = null;
        pades = null;
    }

    @Inject
    public FopPaper(Seal seal, Clock clock) {
        this.clock = clock;
        pages = LegiblePages.ready();
        pades = new PadesSeal(seal);
    }

    @Override
    public byte[] render(PaperSource source) {
        ZonedDateTime now = clock.instant().atZone(Tehran.ZONE);
        try (PDDocument document = pages.set(AnswerSheet.of(source), now.toInstant())) {
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
