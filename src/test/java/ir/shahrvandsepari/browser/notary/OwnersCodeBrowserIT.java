package ir.shahrvandsepari.browser.notary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The owner is not at the counter and declares over the telephone. */
@ExtendWith(RealBrowser.class)
class OwnersCodeBrowserIT extends AgainstTheServer {
    private static final String TELEPHONE = "09146210000";

    @Test
    void theOwnerReadsTheCodeToTheNotaryAndTheCaseIsAnswered(Page page) {
        String house = NotaryDesk.houses(621, 1).code(0);
        Database.change("update owner set mobile = ? where renovation_code = ?", TELEPHONE, house);
        InquiryForm form = NotaryDesk.signIn(page, "notary34").newInquiry().property(house);
        form.sale("34/621");
        page.locator("input[name=byCode][value=true]").check();
        form.checked();

        form.press();
        assertThat(form.complaints()).hasCount(1);
        page.locator("#sendCode").click();
        assertThat(page.locator("#ownersCode-sent")).containsText("۰۹۱۴***۰۰۰۰");
        form.type("ownersCode", wrong(received()));
        form.press();
        assertThat(page.locator("#complaints")).containsText("کد نادرست است");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-owners-code");

        String persianKeys = received()
                .chars()
                .mapToObj(digit -> Character.toString('۰' + digit - '0'))
                .reduce("", String::concat);
        form.type("ownersCode", persianKeys);
        assertThat(form.file().headline()).containsText("گواهی");
        assertThat(Database.text("select request->>'method' from inquiry where renovation_code = ?", house))
                .hasValue("ONE_TIME_CODE");
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static String received() {
        Matcher code = Pattern.compile("(?m)^([0-9]{6})$")
                .matcher(Database.text("select text from sms_message where mobile = ?", TELEPHONE)
                        .orElseThrow());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
