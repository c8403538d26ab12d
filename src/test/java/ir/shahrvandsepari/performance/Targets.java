package ir.shahrvandsepari.performance;

import ir.shahrvandsepari.fixture.ManyProperties;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** What is measured. */
final class Targets {
    private static final int KNOWN_CODES = 500;
    private static final int PAPERS = 200;
    private static final int PAPERS_TO_WARM = 400;

    private final MeasuredServer server;
    private final ManyProperties houses;
    private final AtomicInteger nextHouse = new AtomicInteger();

    Targets(MeasuredServer server, ManyProperties houses) {
        this.server = server;
        this.houses = houses;
    }

    Load trivial(int workers) {
        byte[] request = HttpExchange.request("GET", "/sandbox/measures/trivial", "");
        return new Load("trivial JAX-RS GET", workers, () -> {
            HttpExchange connection = new HttpExchange(server.address());
            return () -> connection.send(request).status() == 200;
        });
    }

    /** Codes of issued answers, from many addresses: each may ask sixty times a minute. */
    Load verification(int workers) {
        List<String> codes = issuedCodes();
        return new Load("certificate verification by API", workers, () -> {
            HttpExchange connection = new HttpExchange(server.address());
            return () -> {
                ThreadLocalRandom random = ThreadLocalRandom.current();
                String code = codes.get(random.nextInt(codes.size()));
                String from = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
                HttpExchange.Answer answer = connection.send(HttpExchange.request(
                        "POST",
                        "/api/v1/certificates/verification",
                        "{\"code\":\"" + code + "\"}",
                        "Content-Type",
                        "application/json",
                        "X-Forwarded-For",
                        from));
                return answer.status() == 200 && answer.text().contains("\"VALID\"");
            };
        });
    }

    private List<String> issuedCodes() {
        for (int i = 0; i < KNOWN_CODES; i++) {
            server.as("demo-notary12").post("/api/v1/inquiries", houses.transfer(nextHouse.getAndIncrement()));
        }
        return server.rows()
                .column("select verification_code from certificate where state = 'ISSUED' order by number limit "
                        + KNOWN_CODES);
    }

    /** Fast track with nothing owed: decided, numbered, sealed, logged and public in one answer. */
    Load issuance(int workers) {
        return new Load("fast-track POST /api/v1/inquiries", workers, () -> {
            HttpExchange connection = new HttpExchange(server.address());
            return () -> {
                HttpExchange.Answer answer = connection.send(HttpExchange.request(
                        "POST",
                        "/api/v1/inquiries",
                        houses.transfer(nextHouse.getAndIncrement()).toString(),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer demo-notary12",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
                return answer.status() == 201 && answer.text().contains("\"issued\"");
            };
        });
    }

    Load rawJdbc(int workers) throws SQLException, IOException {
        RawIssuance issuance = new RawIssuance(server.database(), server.freshDatabase("raw"), houses);
        return new Load("raw JDBC, the SQL of one issuance", workers, issuance::open);
    }

    /** One user at a time asks for papers that nobody has asked for yet. */
    Figures paper() throws InterruptedException, ExecutionException, IOException {
        List<String> numbers = server.rows()
                .column("select number from certificate where state = 'ISSUED' and number not in"
                        + " (select number from certificate_paper) order by number limit " + (PAPERS + PAPERS_TO_WARM));
        try (HttpExchange connection = new HttpExchange(server.address())) {
            for (String number : numbers.subList(0, PAPERS_TO_WARM)) {
                print(connection, number);
            }
            long[] nanos = new long[PAPERS];
            long begin = System.nanoTime();
            long failures = 0;
            for (int i = 0; i < PAPERS; i++) {
                long start = System.nanoTime();
                failures += print(connection, numbers.get(PAPERS_TO_WARM + i)) ? 0 : 1;
                nanos[i] = System.nanoTime() - start;
            }
            return Figures.of("PDF on first demand, one user", nanos, failures, (System.nanoTime() - begin) / 1e9);
        }
    }

    private static boolean print(HttpExchange connection, String number) throws IOException {
        byte[] request = HttpExchange.request(
                "GET",
                "/api/v1/certificates/" + number,
                "",
                "Accept",
                "application/pdf",
                "Authorization",
                "Bearer demo-notary12");
        return connection.send(request).status() == 200;
    }
}
