package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The type of a problem document is an address: whoever opens it reads what it means. */
class ProblemPageIT extends AgainstTheServer {
    private final Api anybody = Api.fromElsewhere();

    @Test
    void everyTypeThatTheContractNamesLeadsToItsPageInBothLanguages() {
        Contract contract = Contract.written();
        Set<String> codes = new TreeSet<>(contract.commonCodes());
        contract.operations().forEach(operation -> codes.addAll(contract.codes(operation)));

        assertThat(codes).hasSizeGreaterThan(30);
        for (String code : codes) {
            for (String language : new String[] {"fa", "en"}) {
                Api.Answer page = anybody.get("/problems/" + code + "?lang=" + language, "Accept", "text/html");
                assertThat(page.status()).as(code).isEqualTo(200);
                assertThat(page.text())
                        .contains("<h1>" + title(code, language) + "</h1>")
                        .contains(code.replace('-', '_').toUpperCase(Locale.ROOT))
                        .doesNotContain("problem." + code);
            }
        }
    }

    @Test
    void aDetailThatOnlyOneAnswerKnowsIsLeftOpen() {
        assertThat(anybody.get("/problems/too-many-documents?lang=en").text())
                .contains("A request holds at most … papers.")
                .doesNotContain("{most}");
        assertThat(anybody.get("/problems/district-not-open?lang=en").text())
                .contains("not planned in this district yet")
                .doesNotContain("{opensOn}");
    }

    @Test
    void aTypeThatIsNoneIsNotFound() {
        for (String address :
                new String[] {"/problems/nothing", "/problems/", "/problems", "/problem", "/problems/x/y"}) {
            assertThat(anybody.get(address).status()).as(address).isEqualTo(404);
        }
    }

    private static String title(String code, String language) {
        return ResourceBundle.getBundle("i18n.problem", Locale.forLanguageTag(language))
                .getString("problem." + code + ".title");
    }
}
