package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.configuration.ConfigurationImport;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A file as it is brought, and what is ticked of its differences. */
public class ConfigurationForm {
    /** Bytes that are read at most: more than any file that is taken. */
    private static final int ENOUGH = 2_097_152;

    private static final int LONGEST_NAME = 120;

    private Part file;
    private String reason;

    ConfigurationImport.Draft draft() {
        try (InputStream content = file.getInputStream()) {
            String name = PersianText.tidy(Objects.toString(file.getSubmittedFileName(), ""));
            return new ConfigurationImport.Draft(
                    name.substring(0, Math.min(LONGEST_NAME, name.length())), content.readNBytes(ENOUGH));
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was sent cannot be read", e);
        }
    }

    Set<String> chosen() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("chosen", new String[0]);
        return Arrays.stream(ticked).collect(Collectors.toSet());
    }

    /** Whether this was ticked before the page was shown again. */
    public boolean isChosen(String id) {
        return chosen().contains(id);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
