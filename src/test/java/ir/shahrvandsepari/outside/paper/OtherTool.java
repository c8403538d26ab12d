package ir.shahrvandsepari.outside.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that were not written for us and do not know us. */
record OtherTool(int exit, String output) {

    static OtherTool run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new OtherTool(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Path written(byte[] bytes) {
        try {
            Path file = Files.createTempFile("separi-paper", ".pdf");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code pdftotext} finds. */
    static String text(byte[] pdf) {
        return run("pdftotext", "-layout", written(pdf).toString(), "-").output();
    }

    /** The pages as {@code pdftoppm} draws them. */
    static List<Path> drawn(byte[] pdf, int dotsPerInch) {
        Path file = written(pdf);
        run("pdftoppm", "-r", Integer.toString(dotsPerInch), "-png", file.toString(), file.toString());
        List<Path> pages = new ArrayList<>();
        for (int page = 1; Files.exists(Path.of(file + "-" + page + ".png")); page++) {
            pages.add(Path.of(file + "-" + page + ".png"));
            pages.get(page - 1).toFile().deleteOnExit();
        }
        return pages;
    }
}
