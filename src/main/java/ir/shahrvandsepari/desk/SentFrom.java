package ir.shahrvandsepari.desk;

import jakarta.servlet.http.HttpServletRequest;

/** Where a form that is no page's own came from. */
public final class SentFrom {
    private SentFrom() {}

    /** A foreign page could ride on the cookie; browsers say where a post comes from. */
    public static boolean elsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
