package ir.shahrvandsepari.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session cookie travels over TLS only, where the public address has it (the local demo has none, and a browser
 * would drop a secure cookie there). That it is kept from scripts and from foreign pages' posts says {@code web.xml}.
 */
@WebListener
public class SessionCookies implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "separi.public-url", defaultValue = "http://localhost:8080")
    private String publicUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(publicUrl.startsWith("https:"));
    }
}
