package ir.shahrvandsepari.performance;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;

/** Takes a list of more than a hundred thousand cases along, and looks at the server's memory while it is sent. */
final class CountedExport {
    private static final int CHUNK = 65_536;

    private final MeasuredServer server;
    private final DeskClerks clerks;

    CountedExport(MeasuredServer server, DeskClerks clerks) {
        this.server = server;
        this.clerks = clerks;
    }

    String take(String kind) throws IOException, InterruptedException {
        long rows = server.rows().number("select count(*) from inquiry where district = 5 and state = 'ISSUED'");
        long before = server.residentMegabytes();
        long most = before;
        long bytes = 0;
        long begin = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(
                        server.address().resolve("district/export?state=issued&as=" + kind))
                .header("Cookie", clerks.manager())
                .build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes += read;
                most = Math.max(most, server.residentMegabytes());
            }
        }
        return String.format(
                Locale.ROOT,
                "export of %,d rows as %-4s  %d: %6.1f MB in %5.1f s; server's memory before %d MB, at most %d MB",
                rows,
                kind,
                answer.statusCode(),
                bytes / 1e6,
                (System.nanoTime() - begin) / 1e9,
                before,
                most);
    }
}
