package ir.shahrvandsepari.demo.city;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What offices do on a morning: they ask about houses of the city, pay, withdraw, use what they got. Everything goes through
 * the partner API and the stand-in bank, so that work lists, figures and the log show nothing that did not happen.
 */
public final class CityLife {
    private static final int CASES = 72;
    private static final String NOTARY = "demo-notary12";
    private static final List<String> BANKS = List.of("demo-bank1", "demo-bank2");

    /** By the rule of the city some houses of each kind: those with an answer of the last two months come first. */
    private static final String HOUSES =
            """
            select p.renovation_code, o.person_id, o.name, o.dang_numerator || '/' || o.dang_denominator as dang
            from property p
            join lateral (select * from owner where owner.renovation_code = p.renovation_code
                          and length(person_id) = 10 order by person_id limit 1) o on true
            where p.renovation_code ~ '^[15]-[0-9]+-(3[1-9]|4[0-4])-'
            order by exists (select 1 from prior_document d where d.renovation_code = p.renovation_code
                             and d.inspected and d.kind = 'INQUIRY_ANSWER' and d.issued_on > ?::date - 50) desc,
                     md5(p.renovation_code)
            limit ?""";

    private final PartnerClient partner;
    private final LocalDate today;

    private CityLife(URI base, LocalDate today) {
        this.partner = new PartnerClient(base);
        this.today = today;
    }

    private record House(String code, String ownerId, String ownerName, String dang) {}

    /** Lives a morning, once: a city that has cases already is left alone. */
    public static void live(Connection database, URI base, LocalDate today)
            throws SQLException, IOException, InterruptedException {
        if (isLived(database)) {
            return;
        }
        CityLife life = new CityLife(base, today);
        List<House> houses = houses(database, today);
        for (int i = 0; i < houses.size(); i++) {
            life.ask(i, houses.get(i));
        }
    }

    private static boolean isLived(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select exists (select 1 from inquiry)");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static List<House> houses(Connection database, LocalDate today) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(HOUSES)) {
            query.setObject(1, today);
            query.setInt(2, CASES);
            List<House> houses = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    houses.add(new House(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return houses;
        }
    }

    private void ask(int index, House house) throws IOException, InterruptedException {
        String token = token(index);
        JsonObject filed = partner.post(token, "/api/v1/inquiries", request(index, house));
        String code = filed.getString("trackingCode", "");
        switch (filed.getString("state", "")) {
            case "payment-required" -> pay(index, token, code);
            case "issued" -> use(index, token, filed);
            case "in-progress", "visit-required" -> withdraw(index, token, code);
            default -> {
                // refused, or no case at all: that happens on any morning
            }
        }
    }

    private static String token(int index) {
        return switch (index % 6) {
            case 0, 1, 3 -> NOTARY;
            case 5 -> "demo-water";
            default -> BANKS.get(index % BANKS.size());
        };
    }

    private JsonObject request(int index, House house) {
        String token = token(index);
        boolean water = token.equals("demo-water");
        JsonObjectBuilder request = Json.createObjectBuilder()
                .add("renovationCode", house.code())
                .add(
                        "letter",
                        Json.createObjectBuilder()
                                .add("number", "1405/" + (300 + index))
                                .add("date", today.minusDays(index % 4).toString()))
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("nationalId", house.ownerId())
                                .add("name", house.ownerName())
                                .add("mobile", "0914" + (7_000_000 + 1_371 * index))
                                .add("capacity", water ? "AGENT" : "OWNER"))
                .add("ownerDeclaration", Json.createObjectBuilder().add("nothingChanged", index % 17 != 16));
        return matter(token, house, request).build();
    }

    private static JsonObjectBuilder matter(String token, House house, JsonObjectBuilder request) {
        if (token.equals("demo-water")) {
            return request.add("purpose", "ADMINISTRATION")
                    .add("administration", Json.createObjectBuilder().add("service", "انشعاب آب"));
        }
        if (token.equals(NOTARY)) {
            JsonObjectBuilder buyer = Json.createObjectBuilder()
                    .add("nationalId", "2751234569")
                    .add("name", "رعنا صمدی")
                    .add("mobile", "09141000002");
            return request.add("purpose", "TRANSFER")
                    .add(
                            "transfer",
                            Json.createObjectBuilder().add("dang", house.dang()).add("buyer", buyer));
        }
        return request.add("purpose", "MORTGAGE")
                .add(
                        "mortgage",
                        Json.createObjectBuilder()
                                .add("bank", "بانک ملی ایران")
                                .add("branch", "شعبه مرکزی ارومیه")
                                .add("loanReference", "و-" + house.code()));
    }

    /** Most pay, some turn back at the bank, some have not paid yet. */
    private void pay(int index, String token, String code) throws IOException, InterruptedException {
        if (index % 5 == 4) {
            return;
        }
        JsonObject back = Json.createObjectBuilder()
                .add("returnUrl", partner.address("/track").toString())
                .build();
        JsonObject started = partner.post(token, "/api/v1/inquiries/" + code + "/payments", back);
        String bank = started.getString("redirectUrl", "");
        if (!bank.isEmpty()) {
            partner.leaveBank(URI.create(bank), index % 7 == 6 ? "cancel" : "pay");
        }
    }

    private void use(int index, String token, JsonObject filed) throws IOException, InterruptedException {
        if (token.equals(NOTARY) && index % 4 == 1) {
            JsonObject deed = Json.createObjectBuilder()
                    .add("deedNumber", "۱۴۰۵/" + (8_100 + index))
                    .add("deedDate", today.toString())
                    .build();
            JsonObject answer = filed.getJsonObject("certificate");
            String number = answer.getString("number");
            partner.post(token, "/api/v1/certificates/" + number + "/use", deed);
        }
    }

    private void withdraw(int index, String token, String code) throws IOException, InterruptedException {
        if (Set.of(2, 3).contains(index % 11)) {
            partner.post(token, "/api/v1/inquiries/" + code + "/withdrawal", null);
        }
    }
}
