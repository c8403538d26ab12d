package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator brings files of the city. */
@ExtendWith(RealBrowser.class)
class LoadsBrowserIT extends AgainstTheServer {
    private static final String HEADER = "renovationCode,kind,reference,since,until,amount,remark\n";

    private static void signIn(Page page, String login) {
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
    }

    private static void bring(Page page, String kind, String name, String content) {
        page.navigate("admin/");
        page.selectOption("#kind", kind);
        page.setInputFiles("#file", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.click("form[data-upload] [type=submit]");
        page.waitForURL("**/admin/load?id=*");
    }

    private static Locator state(Page page) {
        return page.locator("main .tag").first();
    }

    @Test
    void aSoundFileIsTakenOverWhileThePageWatches(Page page) {
        signIn(page, "admin");
        page.waitForURL("**/admin/");
        bring(page, "holds", "مانع‌ها.csv", HEADER + "5-95-1-1-1-0-0,PLAN,B-1,2026-01-01,,,\n");
        assertThat(state(page)).hasText("پذیرفته شد");
        assertThat(page.locator("main")).containsText("مانع‌ها.csv");
        assertThat(Database.number("select count(*) from hold where renovation_code = '5-95-1-1-1-0-0'"))
                .isEqualTo(1);
        Screenshots.take(page, "admin-load-completed");
        Axe.findsNothingSerious(page);

        page.navigate("admin/");
        Locator newest = page.locator("main table tbody tr").first();
        assertThat(newest).containsText("بازداشت‌ها");
        assertThat(newest).containsText("۱ تازه");
        assertThat(newest).containsText("admin");
        Screenshots.take(page, "admin-loads");
        Axe.findsNothingSerious(page);
    }

    @Test
    void aWrongFileChangesNothingAndTellsEveryProblemInPersian(Page page) throws IOException {
        signIn(page, "admin");
        page.waitForURL("**/admin/");
        bring(
                page,
                "holds",
                "wrong.csv",
                HEADER + "5-95-2-1-1-0-0,PLAN,B-2,2026-01-01,,,\n5-95-2-1-1-0-0,=1+1,B-3,2026-13-01,,,\n");
        assertThat(state(page)).hasText("برگشت خورد");
        Locator problems = page.locator("main table tbody tr");
        assertThat(problems.first()).containsText("۳");
        assertThat(problems.first()).containsText("kind");
        assertThat(Database.number("select count(*) from hold where renovation_code = '5-95-2-1-1-0-0'"))
                .isZero();
        Screenshots.take(page, "admin-load-rejected");
        Axe.findsNothingSerious(page);

        Download file = page.waitForDownload(() -> page.click("[id$=download]"));
        String text = Files.readString(file.path());
        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(text)
                .startsWith("\uFEFFسطر,ستون,کد,نوشته,چه باید کرد")
                .contains("'=1+1")
                .contains("since");
    }

    @Test
    void goodRowsAreTakenWhenTheAdministratorSaysSo(Page page) {
        signIn(page, "admin");
        page.waitForURL("**/admin/");
        page.check("[name=accept]");
        page.selectOption("#kind", "holds");
        String content = HEADER + "5-95-3-1-1-0-0,PLAN,B-4,2026-01-01,,,\n9-95-3-1-1-0-0,PLAN,B-5,2026-01-01,,,\n";
        page.setInputFiles("#file", new FilePayload("some.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.click("form[data-upload] [type=submit]");
        page.waitForURL("**/admin/load?id=*");
        assertThat(state(page)).hasText("پذیرفته شد");
        assertThat(Database.number("select count(*) from hold where renovation_code like '_-95-3-%'"))
                .isEqualTo(1);
    }

    @Test
    void aLoadThatDoesNotExistIsNotFoundAndTheDeskIsForAdministratorsAlone(Page page, Page other) {
        signIn(page, "admin");
        page.waitForURL("**/admin/");
        Response missing = page.navigate("admin/load?id=999999999");
        assertThat(missing.status()).isEqualTo(404);
        signIn(other, "expert5");
        assertThat(other.navigate("admin/").status()).isEqualTo(403);
        assertThat(other.navigate("admin/load?id=1").status()).isEqualTo(403);
    }
}
