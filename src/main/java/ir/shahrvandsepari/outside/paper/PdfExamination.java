package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.certificate.PaperExamination;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Looks into a PDF that anybody may have sent: bounded in size, pages, pixels and time. */
@ApplicationScoped
public class PdfExamination implements PaperExamination {

    private static final Logger LOG = Logger.getLogger(PdfExamination.class.getName());

    /** However many are sent at once, the rest of the server keeps most of its processors. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 16;
    private static final long LONGEST_SECONDS = 45;
    private static final long SKETCHING_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final int LARGEST_ATTACHMENT = 1 << 20;

    /** Threads of its own: what a hostile file does to one of them (an error, a long think) ends there. */
    private final ThreadPoolExecutor workers = workers();

    private static ThreadPoolExecutor workers() {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), PdfExamination::worker);
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "paper-examination");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    @Override
    public Examined examine(byte[] pdf) {
        Future<Examined> looking = null;
        try {
            looking = workers.submit(() -> look(pdf));
            return looking.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            LOG.log(Level.FINE, "a PDF that was sent could not be examined", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (looking != null) {
            looking.cancel(true);
        }
        return Examined.unreadable();
    }

    private static Examined look(byte[] pdf) throws IOException {
        if (!new ForeignBytes(pdf).areHarmless()) {
            return Examined.unreadable();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Optional<FoundSeal> seal = FoundSeal.last(document, pdf);
            return new Examined(
                    document.getNumberOfPages() > 0,
                    seal.isPresent(),
                    seal.filter(FoundSeal::isIntact).isPresent(),
                    seal.filter(FoundSeal::coversWholeFile).isPresent(),
                    seal.flatMap(FoundSeal::signer),
                    attached(document, "facts.json"),
                    attached(document, "proof.txt").map(text -> new String(text, StandardCharsets.UTF_8)),
                    qrCodes(document));
        }
    }

    private static List<String> qrCodes(PDDocument document) {
        try {
            return QrCodes.on(document, Patience.of(SKETCHING_NANOS));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "a page that was sent could not be drawn", e);
            return List.of();
        }
    }

    private static Optional<byte[]> attached(PDDocument document, String name) throws IOException {
        if (document.getDocumentCatalog().getNames() == null) {
            return Optional.empty();
        }
        PDEmbeddedFilesNameTreeNode files =
                document.getDocumentCatalog().getNames().getEmbeddedFiles();
        PDComplexFileSpecification file = files == null ? null : files.getValue(name);
        PDEmbeddedFile content = file == null ? null : file.getEmbeddedFile();
        if (content == null) {
            return Optional.empty();
        }
        try (var stream = content.createInputStream()) {
            byte[] bytes = stream.readNBytes(LARGEST_ATTACHMENT + 1);
            return bytes.length > LARGEST_ATTACHMENT ? Optional.empty() : Optional.of(bytes);
        }
    }
}
