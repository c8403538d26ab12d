package ir.shahrvandsepari.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A request for a page that is shown in place of the one that was posted to: what was posted is not posted to this page,
 * and reading it a second time may be what failed the first time.
 */
public class BareRequest extends HttpServletRequestWrapper {

    /** @param posted as it came */
    public BareRequest(HttpServletRequest posted) {
        super(posted);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
