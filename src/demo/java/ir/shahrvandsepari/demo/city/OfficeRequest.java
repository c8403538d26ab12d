package ir.shahrvandsepari.demo.city;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * What one of the offices asks about a house.
 *
 * @param index which request of the city this is; office and letter follow from it
 * @param day the day on which it is filed
 */
record OfficeRequest(int index, House house, LocalDate day) {
    private static final String NOTARY = "demo-notary12";
    private static final String WATER = "demo-water";
    private static final List<String> BANKS = List.of("demo-bank1", "demo-bank2");

    /** Token of the office that asks. */
    String token() {
        return switch (index % 6) {
            case 0, 1, 3 -> NOTARY;
            case 5 -> WATER;
            default -> BANKS.get(index / 2 % BANKS.size());
        };
    }

    boolean isOfNotary() {
        return token().equals(NOTARY);
    }

    JsonObject body() {
        JsonObjectBuilder letter = Json.createObjectBuilder()
                .add("number", "1405/" + (300 + index))
                .add("date", day.minusDays(index % 4).toString());
        JsonObjectBuilder applicant = Json.createObjectBuilder()
                .add("nationalId", house.ownerId())
                .add("name", house.ownerName())
                .add("mobile", "0914" + (7_000_000 + 1_371 * index))
                .add("capacity", token().equals(WATER) ? "AGENT" : "OWNER");
        JsonObjectBuilder request = Json.createObjectBuilder()
                .add("renovationCode", house.code())
                .add("letter", letter)
                .add("applicant", applicant)
                .add("ownerDeclaration", Json.createObjectBuilder().add("nothingChanged", index % 17 != 16));
        return matter(request).build();
    }

    private JsonObjectBuilder matter(JsonObjectBuilder request) {
        if (token().equals(WATER)) {
            return request.add("purpose", "ADMINISTRATION")
                    .add("administration", Json.createObjectBuilder().add("service", "انشعاب آب"));
        }
        if (isOfNotary()) {
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

    /** The deed for which the answer was used. */
    JsonObject deed() {
        return Json.createObjectBuilder()
                .add("deedNumber", "۱۴۰۵/" + (8_100 + index))
                .add("deedDate", day.toString())
                .build();
    }
}
