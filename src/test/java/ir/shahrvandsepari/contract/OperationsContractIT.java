package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.TestServer;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health, figures and the server's own description of the API are for this machine alone. */
class OperationsContractIT extends AgainstTheServer {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started", "/metrics", "/openapi"})
    void thisMachineIsAnswered(String path) {
        assertThat(Api.anonymous().get(path).status()).isEqualTo(200);
    }

    @Test
    void readyMeansThatTheDatabaseAnswers() {
        assertThat(Api.anonymous().get("/health/ready").text()).contains("\"name\":\"database\",\"status\":\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/metrics/",
                "/metrics/base",
                "/openapi",
                "/openapi/",
                "/health;x=1",
                "/%68ealth",
                "/./metrics",
                "/a/../metrics"
            })
    void whatAProxyPassesOnDoesNotExist(String path) {
        Api.Answer answer = Api.anonymous().get(path, "X-Forwarded-For", "203.0.113.7");
        assertThat(answer.status()).as(path).isEqualTo(404);
        assertThat(answer.text())
                .doesNotContain("\"status\"")
                .doesNotContain("# TYPE")
                .doesNotContain("openapi:");
        assertThat(Api.anonymous().get(path, "Forwarded", "for=203.0.113.7").status())
                .isEqualTo(404);
        assertThat(Api.anonymous()
                        .get(path, "X-Forwarded-For", "203.0.113.7", "Authorization", "Bearer ")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/openapi"})
    void anotherMachineIsToldThatNothingIsThere(String path) throws SocketException {
        Optional<URI> outside = outside();
        assumeThat(outside)
                .as("an address of this machine other than its loopback")
                .isPresent();
        assertThat(Api.at(outside.get(), null).get(path).status()).isEqualTo(404);
    }

    /** The server at an address under which this machine is not recognised as itself. */
    private static Optional<URI> outside() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address.getAddress().length == 4 && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .map(host ->
                        URI.create("http://" + host + ":" + TestServer.address().getPort() + "/"))
                .findFirst();
    }
}
