package ir.shahrvandsepari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. {@code X-Forwarded-For} is believed only from the proxies named in
 * {@code separi.proxies} (addresses or networks, parted by commas), and only as far back as the chain consists of them:
 * whatever stands further left may have been written by the client.
 */
@ApplicationScoped
public class ClientAddress {

    private final List<AddressRange> proxies;

    @Inject
    private HttpServletRequest running;

    @Inject
    public ClientAddress(@ConfigProperty(name = "separi.proxies") Optional<String> proxies) {
        // one text, split here: Payara's configuration cannot inject an optional list
        this.proxies = proxies.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(AddressRange::parse)
                .toList();
    }

    ClientAddress() {
        this(Optional.empty());
    }

    /** Where the running request comes from; empty for a timer, which comes from nowhere. */
    public String ofRunningRequest() {
        try {
            return of(running);
        } catch (ContextNotActiveException | IllegalStateException e) {
            return "";
        }
    }

    /** The address nearest to us that is not one of our proxies. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isProxy(address)) {
            return address;
        }
        String[] chain = forwarded.split(",");
        for (int i = chain.length - 1; i >= 0; i--) {
            address = chain[i].trim();
            if (!isProxy(address)) {
                return AddressRange.isAddress(address) ? address : request.getRemoteAddr();
            }
        }
        return address;
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(range -> range.holds(address));
    }
}
