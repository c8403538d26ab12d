package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.DeskClient;
import ir.shahrvandsepari.fixture.IssuedAnswer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever opens an ended case that he has nothing to do with says why, before he sees anything of it. */
class UnusualReadingContractIT extends AgainstTheServer {

    private static long readings(String login, IssuedAnswer answer) {
        return Database.number(
                "select count(*) from access_journal where action = 'inquiry-read' and login = ? and subject = ?",
                login,
                answer.trackingCode());
    }

    private static String address(IssuedAnswer answer) {
        return "district/case?code=" + answer.trackingCode();
    }

    @Test
    void aClerkSaysWhyOnceADayAndTheJournalKeepsIt() {
        IssuedAnswer answer = IssuedAnswer.get();
        DeskClient clerk = DeskClient.signedIn("clerk5");
        HttpResponse<String> asked = clerk.get(address(answer));
        assertThat(asked.uri().getPath()).endsWith("district/case-why");
        assertThat(asked.body()).doesNotContain(answer.renovationCode());
        HttpResponse<String> silent = clerk.press(asked, "explain", Map.of("ground", " . "));
        assertThat(silent.uri().getPath()).endsWith("district/case-why");
        assertThat(readings("clerk5", answer)).isZero();

        HttpResponse<String> opened = clerk.press(asked, "explain", Map.of("ground", "the owner asks at the counter"));
        assertThat(opened.uri().getPath()).endsWith("district/case");
        assertThat(opened.body()).contains(answer.renovationCode());
        assertThat(clerk.get(address(answer)).uri().getPath()).endsWith("district/case");
        assertThat(readings("clerk5", answer)).isPositive();
        assertThat(Database.text(
                        "select why from access_journal where action = 'inquiry-read-explained' and login = 'clerk5'"
                                + " and subject = ?",
                        answer.trackingCode()))
                .contains("the owner asks at the counter");
    }

    @Test
    void whoLooksAtSuchCasesByOfficeIsNotAskedAndNobodyIsAskedAboutWhatHeMayNotSee() {
        IssuedAnswer answer = IssuedAnswer.get();
        assertThat(DeskClient.signedIn("manager5").get(address(answer)).uri().getPath())
                .endsWith("district/case");
        assertThat(DeskClient.signedIn("auditor")
                        .get("auditor/case?code=" + answer.trackingCode())
                        .uri()
                        .getPath())
                .endsWith("auditor/case");
        DeskClient stranger = DeskClient.signedIn("clerk1");
        assertThat(stranger.get(address(answer)).statusCode()).isEqualTo(404);
        assertThat(stranger.get("district/case-why?code=" + answer.trackingCode())
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("district/case-why?code=nonsense").statusCode()).isEqualTo(404);
    }
}
