package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** The configuration leaves as a file and comes back as differences that two people decide. */
@ExtendWith(RealBrowser.class)
class ConfigurationBrowserIT extends AgainstTheServer {
    private static final String NAME = "OUTLIER_NIGHT_PERCENT";

    private static String taken(Page page) throws IOException {
        Download file = page.waitForDownload(() -> page.click("a[download]"));
        assertThat(file.suggestedFilename()).matches("configuration-14\\d\\d-\\d\\d-\\d\\d\\.json");
        return Files.readString(file.path());
    }

    private static void bring(Page page, String content) {
        page.navigate("admin/configuration");
        page.setInputFiles(
                "[id$='bringing:file']",
                new FilePayload("urmia.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
        page.click("[id$='bringing:bring']");
    }

    /** The file with a planned value, another wording, and without a parameter. */
    private static String edited(String file) {
        String line = "{\"from\": \"" + AdminDesk.DAY + "\", \"value\": \"37\", \"reference\": \"council 37\"}";
        return file.replaceFirst("(?s)(\"" + NAME + "\": \\[.*?\\})", "$1, " + line)
                .replace("An attachment cannot be read.", "An attachment of the case cannot be read.")
                .replaceFirst("(?s)    \"REFILING_DAYS\": \\[.*?\\],\n", "");
    }

    private static String basis() {
        return Database.text("select legal_basis from parameter where name = ? and valid_from = ?", NAME, AdminDesk.DAY)
                .orElse("");
    }

    @Test
    void anUnchangedFileHasNoDifferenceAndABadOneIsToldItsMistakes(Page page) throws IOException {
        AdminDesk.of(page, "admin", "configuration");
        Screenshots.take(page, "admin-configuration");
        Axe.findsNothingSerious(page);
        String file = taken(page);
        bring(page, file);
        assertThat(page.locator(".note.is-fine")).containsText("تفاوتی نیست");

        bring(page, file.replace("\"schema\"", "\"secret\": 1, \"schema\"").replaceFirst("\"SOLAR\"", "\"SUN\""));
        assertThat(page.locator("#mistakes-of-file")).containsText("holidays.2026-03-21.kind");
        assertThat(page.locator("#mistakes-of-file")).containsText("secret");
        Screenshots.take(page, "admin-configuration-mistakes");
        Axe.findsNothingSerious(page);
        page.navigate("admin/configuration?lang=en");
        Screenshots.take(page, "admin-configuration-english");
        page.navigate("admin/configuration?lang=fa");
        assertThat(Database.column("select action from access_journal where action like 'configuration-%'"))
                .contains("configuration-exported", "configuration-brought");
    }

    @Test
    void whatAFileDiffersInIsProposedAndTakesEffectByTwoPeople(Page page, Page other) throws IOException {
        AdminDesk first = AdminDesk.of(page, "admin", "configuration");
        bring(page, edited(taken(page)));
        Locator differences = page.locator(".difference");
        assertThat(differences).hasCount(3);
        assertThat(differences.nth(0)).containsText("council 37");
        assertThat(differences.nth(1)).containsText("همان می‌ماند");
        Screenshots.take(page, "admin-configuration-compared");
        Axe.findsNothingSerious(page);
        first.press("proposing:propose");
        assertThat(first.complaint()).containsText("دست‌کم یک تفاوت");
        page.check("[data-pick-all]");
        first.press("proposing:propose");
        assertThat(first.complaint()).containsText("دلیل");
        assertThat(Database.number("select count(*) from change_request where target = ?", NAME))
                .isZero();
        first.type("proposing:reason", "گرفته‌شده از شهرداری دیگر");
        first.propose();
        assertThat(differences.nth(0)).containsText("در انتظار نفر دوم");

        AdminDesk second = AdminDesk.of(other, "admin2", "configuration");
        assertThat(second.waiting()).hasCount(2);
        second.approve("configuration");
        second.approve("configuration");
        assertThat(basis()).isEqualTo("council 37");
        page.reload();
        assertThat(differences).hasCount(1);
        second.undo();
        first.approve("configuration");
    }

    @Test
    void aFileThatNobodyBroughtIsNotFoundAndTheFileIsForAdministratorsAlone(Page page, Page other) {
        AdminDesk.of(page, "admin", "configuration");
        assertThat(page.navigate("admin/configuration?file=999999").status()).isEqualTo(404);
        other.navigate("sign-in");
        other.fill("input[type=text]", "expert5");
        other.fill("input[type=password]", "demo-Urmia-1405");
        other.click("main [type=submit]");
        assertThat(other.navigate("admin/configuration-file").status()).isEqualTo(403);
        assertThat(other.navigate("admin/configuration").status()).isEqualTo(403);
    }
}
