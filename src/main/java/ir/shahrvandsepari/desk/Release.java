package ir.shahrvandsepari.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this deployment is, as far as pages must know it. */
@Named
@ApplicationScoped
public class Release {

    @Inject
    private ServletContext context;

    @Inject
    @ConfigProperty(name = "separi.gateway.sep.base-url", defaultValue = "")
    private String gateway;

    @Inject
    @ConfigProperty(name = "separi.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "separi.support.phone", defaultValue = "137")
    private String supportPhone;

    private String stamp;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        add("/resources/", sum);
        stamp = Long.toHexString(sum.getValue());
    }

    /** Changes with the content of our style sheets, scripts and fonts; addresses carry it, so that caches may keep them. */
    public String getStamp() {
        return stamp;
    }

    /** Where forms of our pages may lead: to us and, for a payment, to the bank's gateway. */
    public String getFormTargets() {
        int path = gateway.indexOf('/', "https://".length());
        return gateway.isBlank() ? "'self'" : "'self' " + (path < 0 ? gateway : gateway.substring(0, path));
    }

    /** The number that people call for help, as it is written on pages; digits, spaces and dashes. */
    public String getSupportPhone() {
        return supportPhone;
    }

    /** The same number as a link of a telephone takes it. */
    public String getSupportPhoneLink() {
        return "tel:" + supportPhone.replaceAll("[^0-9+]", "");
    }

    /** Whether this is the try-out: pages then name the demo accounts. */
    public boolean isDemo() {
        return demo;
    }

    private void add(String folder, CRC32 sum) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(path, sum);
            } else {
                try (InputStream content = context.getResourceAsStream(path)) {
                    sum.update(content.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(path, e);
                }
            }
        }
    }
}
