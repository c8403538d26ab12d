package ir.shahrvandsepari.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language of this request: {@code ?lang=}, else the cookie that an earlier {@code ?lang=} left, else Persian. What the
 * browser says of itself is not asked: most browsers in the city are set to English by their makers.
 */
@Named
@RequestScoped
public class Language {

    static final String PARAMETER = "lang";
    static final List<Locale> KNOWN = List.of(new Locale("fa"), Locale.ENGLISH);

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = Stream.concat(Stream.of(request.getParameter(PARAMETER)), cookies())
                    .filter(Objects::nonNull)
                    .flatMap(tag ->
                            KNOWN.stream().filter(known -> known.getLanguage().equals(tag)))
                    .findFirst()
                    .orElse(KNOWN.get(0));
        }
        return locale;
    }

    /** {@code rtl} or {@code ltr}, for the {@code dir} attribute. */
    public String getDirection() {
        return getLocale().getLanguage().equals("en") ? "ltr" : "rtl";
    }

    public boolean isPersian() {
        return getLocale().getLanguage().equals("fa");
    }

    /** The query that shows the same page in the other language; what was asked for stays, what was typed does not leave. */
    public String getOtherQuery() {
        String other = isPersian() ? "en" : "fa";
        String kept = request.getMethod().equals("GET")
                ? request.getParameterMap().entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals(PARAMETER))
                        .map(parameter -> "&" + encoded(parameter.getKey()) + "="
                                + encoded(parameter.getValue()[0]))
                        .collect(Collectors.joining())
                : "";
        return "?" + PARAMETER + "=" + other + kept;
    }

    private Stream<String> cookies() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(PARAMETER))
                        .map(Cookie::getValue);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
