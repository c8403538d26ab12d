package ir.shahrvandsepari.performance;

import ir.shahrvandsepari.kernel.Tehran;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Eight people of two districts, signed in as a browser would, and what each of them asks the desk. */
final class DeskClerks {
    static final int CLERKS = 8;

    private static final List<String> LOGINS =
            List.of("clerk5", "expert5", "manager5", "clerk1", "expert1", "manager1", "manager5", "manager1");
    private static final List<Integer> EVERYBODY = List.of(0, 1, 2, 3, 4, 5, 6, 7);
    private static final List<Integer> MANAGERS = List.of(2, 5, 6, 7);
    private static final String DASHBOARD = "dashboard";
    private static final Pattern ROW = Pattern.compile("class=\"whole\"");
    private static final Pattern SESSION = Pattern.compile("JSESSIONID=[^;]+");

    private final MeasuredServer server;
    private final List<String> sessions = new ArrayList<>();

    DeskClerks(MeasuredServer server) throws IOException, InterruptedException {
        this.server = server;
        for (String login : LOGINS) {
            sessions.add(signIn(login));
        }
    }

    private String signIn(String login) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=" + login + "&password=demo-Urmia-1405"))
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream()
                .map(SESSION::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(login + " was not let in: " + answer.statusCode()));
    }

    /** The session of a manager of district 5. */
    String manager() {
        return sessions.get(LOGINS.indexOf("manager5"));
    }

    /** One load for each thing that is asked. */
    List<Load> loads() {
        List<Load> loads = new ArrayList<>();
        questions().forEach((name, path) -> loads.add(load(name, path)));
        return loads;
    }

    /** How many cases the page shows, so that it is seen whether two cities are asked to write as much. */
    long rows(String name) throws IOException {
        String path = questions().get(name).apply(5);
        try (HttpExchange connection = new HttpExchange(server.address())) {
            String page = connection
                    .send(HttpExchange.request("GET", path, "", "Cookie", manager()))
                    .text();
            return ROW.matcher(page).results().count();
        }
    }

    private Load load(String name, IntFunction<String> path) {
        AtomicInteger next = new AtomicInteger();
        List<Integer> clerks = name.equals(DASHBOARD) ? MANAGERS : EVERYBODY;
        return new Load(name, CLERKS, () -> {
            int clerk = clerks.get(next.getAndIncrement() % clerks.size());
            int district = LOGINS.get(clerk).endsWith("5") ? 5 : 1;
            byte[] request = HttpExchange.request("GET", path.apply(district), "", "Cookie", sessions.get(clerk));
            HttpExchange connection = new HttpExchange(server.address());
            return () -> {
                HttpExchange.Answer answer = connection.send(request);
                return answer.status() == 200 && answer.text().contains("</html>");
            };
        });
    }

    private Map<String, IntFunction<String>> questions() {
        LocalDate today = LocalDate.now(Tehran.ZONE);
        String month = today.minusDays(29) + ".." + today;
        String year = today.minusDays(364) + ".." + today;
        Map<String, IntFunction<String>> asked = new LinkedHashMap<>();
        asked.put("first page", district -> "/district/");
        asked.put("late", district -> "/district/?due=late");
        asked.put("due today", district -> "/district/?due=" + today);
        asked.put("in my hand", district -> "/district/?hand=mine");
        asked.put("in nobody's hand", district -> "/district/?hand=nobody");
        asked.put("one state", district -> "/district/?state=awaiting-payment");
        asked.put("one purpose", district -> "/district/?purpose=MORTGAGE");
        asked.put("all cases", district -> "/district/?state=all");
        asked.put("refused", district -> "/district/?state=refused");
        asked.put("a page far behind", district -> "/district/?state=all&after=" + old(district));
        asked.put("a rare name", district -> "/district/?state=all&q=" + typed(name(district)));
        asked.put("a common name", district -> "/district/?state=all&q=" + typed("\u0645\u062D\u0645\u062F"));
        asked.put(
                "a tracking code's beginning",
                district -> "/district/?state=all&q=" + code(district).substring(0, 8));
        asked.put("a renovation code", district -> "/district/?state=all&q=" + property(district));
        asked.put("filed in a month", district -> "/district/?filed=" + month);
        asked.put("filed on a day a year ago", district -> "/district/?filed=" + today.minusDays(365));
        asked.put("fast track in a month", district -> "/district/?outcome=FAST_TRACK&filed=" + month);
        asked.put("answered in a month", district -> "/district/?ended=answered&on=" + month);
        asked.put("visits avoided in a year", district -> "/district/?visit=none&ended=issued&on=" + year);
        asked.put("refused for a reason in a year", district -> "/district/?because=JUDICIAL_HOLD&on=" + year);
        asked.put("refused by an official", district -> "/district/?officer=" + officer(district) + "&deed=refused");
        asked.put(DASHBOARD, district -> "/district/dashboard");
        return asked;
    }

    private String old(int district) {
        return server.rows()
                .text(
                        "select id from inquiry where district = ? and filed_at < now() - interval '500 days'"
                                + " order by filed_at desc limit 1",
                        district)
                .orElseThrow();
    }

    private String name(int district) {
        return one("applicant_name", district);
    }

    private String code(int district) {
        return one("tracking_code", district);
    }

    private String property(int district) {
        return one("renovation_code", district);
    }

    private String one(String column, int district) {
        return server.rows()
                .text(
                        "select " + column
                                + " from inquiry where district = ? and filed_by = 'clerk' order by id limit 1",
                        district)
                .orElseThrow();
    }

    private String officer(int district) {
        return server.rows()
                .text(
                        "select officer from officer_tally where district = ? group by officer order by sum(refused) desc limit 1",
                        district)
                .orElseThrow();
    }

    private static String typed(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
