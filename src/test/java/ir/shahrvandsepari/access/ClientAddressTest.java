package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private final ClientAddress behindProxies = new ClientAddress(Optional.of("10.0.0.0/8, ::1"));

    private static HttpServletRequest from(String peer, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRemoteAddr") ? peer : forwarded);
    }

    @Test
    void aClientThatSpeaksToUsDirectlyCannotPretendToBeSomebodyElse() {
        assertThat(behindProxies.of(from("203.0.113.9", "198.51.100.1"))).isEqualTo("203.0.113.9");
        assertThat(new ClientAddress(Optional.empty()).of(from("10.1.1.1", "198.51.100.1")))
                .isEqualTo("10.1.1.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 198.51.100.1",
                "1.2.3.4, 198.51.100.1 | 198.51.100.1",
                "1.2.3.4, 198.51.100.1, 10.2.3.4 | 198.51.100.1",
                "2001:db8::7 | 2001:db8::7",
                "10.9.9.9 | 10.9.9.9",
                "evil.example | 10.1.1.1"
            })
    void behindOurProxiesTheNearestForeignAddressCounts(String forwarded, String client) {
        assertThat(behindProxies.of(from("10.1.1.1", forwarded))).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.128/25, 192.168.1.129, true",
        "::1, 0:0:0:0:0:0:0:1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "10.0.0.0/8, ::1, false"
    })
    void aNetworkHoldsItsAddresses(String network, String address, boolean holds) {
        assertThat(AddressRange.parse(network).holds(address)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "", "10.0.0"})
    void aProxyMustBeAnAddressNotAName(String text) {
        assertThatThrownBy(() -> AddressRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneHouseholdOfIpv6AddressesIsOneClient() {
        assertThat(AddressRange.client("2001:db8:1:2::1")).isEqualTo(AddressRange.client("2001:db8:1:2:ffff::9"));
        assertThat(AddressRange.client("2001:db8:1:2::1")).isNotEqualTo(AddressRange.client("2001:db8:1:3::1"));
        assertThat(AddressRange.client("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
