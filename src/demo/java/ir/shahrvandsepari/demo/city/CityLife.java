package ir.shahrvandsepari.demo.city;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * What offices did in the month before today: they asked about houses of the city, paid, withdrew, used what they got. Everything
 * goes through the partner API and the stand-in bank while the server's clock is put from moment to moment, so that work
 * lists, figures, certificates and the log show nothing that did not happen, and when.
 */
public final class CityLife {
    /** How far the server's clock is behind when the life begins. */
    public static final Duration MONTH = Duration.ofDays(30);

    private static final LocalTime OPEN = LocalTime.of(8, 20);
    /** What was asked longer ago and districts have not answered would be late by days: only a little is. */
    private static final int NEARLY_DUE_DAYS = 9;

    private static final int LATE_DAYS = 13;

    private static final Set<DayOfWeek> HALF = Set.of(DayOfWeek.THURSDAY);
    private static final int FRESH_DAYS = 2;

    private final Connection database;
    private final PartnerClient partner;
    private final CityTime time;
    private final LocalDate today;
    private int asked;

    private CityLife(Connection database, URI base, LocalDate today) {
        this.database = database;
        this.partner = new PartnerClient(base);
        this.time = new CityTime(base);
        this.today = today;
    }

    /** Whether anybody has asked for anything yet. */
    public static boolean isLived(Connection database) throws SQLException {
        return isTrue(database, "select to_regclass('inquiry') is not null")
                && isTrue(database, "select exists (select 1 from inquiry)");
    }

    private static boolean isTrue(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * Lives the month and leaves the clock at the machine's time.
     *
     * @param refresh says the registers anew, as their keepers do every few days
     */
    public static void live(Connection database, URI base, LocalDate today, Refresh refresh)
            throws SQLException, IOException, InterruptedException {
        CityLife life = new CityLife(database, base, today);
        for (int ago = (int) MONTH.toDays() - 1; ago >= 0; ago--) {
            LocalDate day = today.minusDays(ago);
            if (ago % FRESH_DAYS == 0) {
                life.time.at(day, OPEN);
                refresh.run();
            }
            if (day.getDayOfWeek() != DayOfWeek.FRIDAY) {
                life.day(day, ago);
            }
        }
        life.time.catchUp();
    }

    /** Brings registers that have not changed, so that they count as fresh. */
    public interface Refresh {
        void run() throws IOException, InterruptedException;
    }

    private void day(LocalDate day, int ago) throws SQLException, IOException, InterruptedException {
        int quick = HALF.contains(day.getDayOfWeek()) ? 1 : 2 + ago % 2;
        int slow = ago <= NEARLY_DUE_DAYS ? 2 + ago % 2 : ago <= LATE_DAYS || ago % 4 == 0 ? 1 : 0;
        for (int i = 0; i < quick + slow; i++) {
            Optional<House> house = House.next(database, day, i < quick);
            if (house.isPresent()) {
                time.at(day, OPEN.plusMinutes(25L + 55L * i + 7L * (asked % 5)));
                ask(new OfficeRequest(asked++, house.get(), day), ago);
            }
        }
    }

    private void ask(OfficeRequest request, int ago) throws IOException, InterruptedException {
        JsonObject filed = partner.post(request.token(), "/api/v1/inquiries", request.body());
        String code = filed.getString("trackingCode", "");
        switch (filed.getString("state", "")) {
            case "payment-required" -> pay(request, code, ago);
            case "issued" -> use(request, filed);
            case "in-progress", "visit-required" -> withdraw(request, code, ago);
            default -> {
                // refused, or no case at all: that happens on any morning
            }
        }
    }

    /** Most pay after a while, some turn back at the bank, some of the last days have not paid yet. */
    private void pay(OfficeRequest request, String code, int ago) throws IOException, InterruptedException {
        if (ago < 5 && request.index() % 5 == 4) {
            return;
        }
        time.pass(Duration.ofMinutes(4 + 3L * (request.index() % 9)));
        JsonObject back = Json.createObjectBuilder()
                .add("returnUrl", partner.address("/track").toString())
                .build();
        JsonObject started = partner.post(request.token(), "/api/v1/inquiries/" + code + "/payments", back);
        URI bank = URI.create(started.getString("redirectUrl"));
        partner.leaveBank(bank, ago < 5 && request.index() % 7 == 6 ? "cancel" : "pay");
    }

    private void use(OfficeRequest request, JsonObject filed) throws IOException, InterruptedException {
        if (request.isOfNotary() && request.index() % 4 == 1) {
            String number = filed.getJsonObject("certificate").getString("number");
            partner.post(request.token(), "/api/v1/certificates/" + number + "/use", request.deed());
        }
    }

    /** Sales fall through: all that would be weeks old by now, and a few of the others. */
    private void withdraw(OfficeRequest request, String code, int ago) throws IOException, InterruptedException {
        boolean fellThrough = ago <= NEARLY_DUE_DAYS && Set.of(2, 3).contains(request.index() % 11);
        if (ago > LATE_DAYS || fellThrough) {
            time.pass(Duration.ofMinutes(40));
            partner.post(request.token(), "/api/v1/inquiries/" + code + "/withdrawal", null);
        }
    }
}
