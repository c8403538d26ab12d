package ir.shahrvandsepari.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers a chosen language in a cookie, so that public pages need no session for it. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LanguageCookie extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query != null
                && query.contains(Language.PARAMETER + "=")
                && request.getMethod().equals("GET")) {
            String chosen = request.getParameter(Language.PARAMETER);
            Language.KNOWN.stream()
                    .map(java.util.Locale::getLanguage)
                    .filter(known -> known.equals(chosen))
                    .forEach(known -> response.addCookie(remembering(known)));
        }
        chain.doFilter(request, response);
    }

    private static Cookie remembering(String language) {
        Cookie cookie = new Cookie(Language.PARAMETER, language);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
