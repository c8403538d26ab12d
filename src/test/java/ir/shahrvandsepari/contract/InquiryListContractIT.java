package ir.shahrvandsepari.contract;

import static ir.shahrvandsepari.contract.Filings.PATH;
import static ir.shahrvandsepari.contract.Filings.errors;
import static ir.shahrvandsepari.contract.Filings.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists, page by page. */
class InquiryListContractIT extends AgainstTheServer {
    private static final ManyProperties HOUSES = new ManyProperties(5, 612, 14);

    private final Promised notary = Promised.as("demo-notary12");

    @BeforeAll
    static void bringHouses() {
        HOUSES.load(Api.as("demo-admin"), LocalDate.now(Tehran.ZONE));
    }

    @Test
    void everyCaseIsListedOnceThoughOthersAreFiledMeanwhile() {
        List<String> filed = IntStream.range(0, 7)
                .mapToObj(house -> notary.post(PATH, transfer(HOUSES.code(house), "6"))
                        .json()
                        .getString("trackingCode"))
                .toList();
        List<String> listed = new ArrayList<>();
        int house = 7;
        String after = "";
        for (int page = 0; page < 3; page++) {
            JsonObject answer = notary.get(PATH + "?limit=3" + after).json();
            answer.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(item -> listed.add(item.getString("trackingCode")));
            after = "&after=" + answer.getString("next");
            notary.post(PATH, transfer(HOUSES.code(house++), "6"));
        }
        assertThat(listed).doesNotHaveDuplicates().hasSize(9);
        assertThat(listed.subList(0, 7)).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void filtersNarrowAndTheGovernorateSeesAllOffices() {
        Promised.as("demo-notary34").post(PATH, transfer(HOUSES.code(12), "6"));
        LocalDate today = LocalDate.now(Tehran.ZONE);
        String narrow = PATH + "?state=issued&purpose=TRANSFER&district=5&from=" + today + "&to=" + today;
        assertThat(codes(notary.get(narrow))).isNotEmpty().doesNotContain(HOUSES.code(12));
        assertThat(codes(Promised.as("demo-governorate").get(narrow))).contains(HOUSES.code(12));
        assertThat(codes(notary.get(PATH + "?from=" + today.plusDays(1)))).isEmpty();
        assertThat(codes(notary.get(PATH + "?purpose=ADMINISTRATION"))).isEmpty();
    }

    private static List<String> codes(Api.Answer page) {
        return page.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("renovationCode"))
                .toList();
    }

    @Test
    void everyWrongParameterIsToldAtOnce() {
        Api.Answer answer = notary.get(PATH + "?limit=201&state=done&purpose=X&district=0&from=1&to=2&after=!");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(errors(answer))
                .containsExactlyInAnyOrder(
                        "limit limit-out-of-range",
                        "state not-one-of",
                        "purpose not-one-of",
                        "district malformed",
                        "from date-malformed",
                        "to date-malformed",
                        "after cursor-malformed");
    }
}
