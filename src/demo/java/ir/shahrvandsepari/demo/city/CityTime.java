package ir.shahrvandsepari.demo.city;

import ir.shahrvandsepari.kernel.Tehran;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The clock of the demo's server, put forward from moment to moment until it shows the machine's time. */
final class CityTime {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI clock;
    private Instant shown = Instant.MIN;

    CityTime(URI base) {
        this.clock = base.resolve("/sandbox/clock");
    }

    /** Puts it to that moment in Tehran, unless that is over; what lies ahead of the machine becomes now. */
    void at(LocalDate day, LocalTime time) throws IOException, InterruptedException {
        put(day.atTime(time).atZone(Tehran.ZONE).toInstant());
    }

    /** Lets that much time go by. */
    void pass(Duration duration) throws IOException, InterruptedException {
        put(shown.plus(duration));
    }

    private void put(Instant moment) throws IOException, InterruptedException {
        if (!moment.isBefore(Instant.now())) {
            catchUp();
        } else if (moment.isAfter(shown)) {
            String at = URLEncoder.encode(
                    moment.atZone(Tehran.ZONE).toOffsetDateTime().toString(), StandardCharsets.UTF_8);
            send(HttpRequest.newBuilder(URI.create(clock + "?at=" + at)).POST(HttpRequest.BodyPublishers.noBody()));
            shown = moment;
        }
    }

    void catchUp() throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(clock).DELETE());
        shown = Instant.now();
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new IOException("the clock answers " + answer.statusCode() + " " + answer.body());
        }
    }
}
