package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.DeskClient;
import ir.shahrvandsepari.fixture.IssuedAnswer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One manager asks for an answer's end on the page of its case, another sees the same and decides. */
class RevocationDeskContractIT extends AgainstTheServer {
    private static final String WAITING = "district/revocations";

    private final IssuedAnswer answer = IssuedAnswer.get();
    private final DeskClient first = DeskClient.signedIn("manager5");
    private final DeskClient second = DeskClient.signedIn("manager1");

    private HttpResponse<String> ask(String reason, String remark) {
        HttpResponse<String> page = first.get("district/case?code=" + answer.trackingCode());
        return first.press(page, "revoke", Map.of("why", reason, "remark", remark));
    }

    /** Presses a button of this answer's request, among all that wait. */
    private HttpResponse<String> decide(DeskClient desk, String button, String why) {
        HttpResponse<String> page = desk.get(WAITING);
        String before = page.body().substring(0, page.body().indexOf("aria-labelledby=\"h-" + answer.number()));
        int place = before.split("aria-labelledby=\"h-", -1).length - 1;
        return desk.press(page, "one:" + place + ":" + button, Map.of("why-" + answer.number(), why));
    }

    private String state() {
        return Database.text("select state from certificate where number = ?", answer.number())
                .orElseThrow();
    }

    @Test
    void theSecondManagerSeesWhatTheFirstSaidAndTheFirstCannotApproveItHimself() {
        assertThat(ask("", "no reason chosen").uri().getQuery()).doesNotContain("done=");
        assertThat(ask("FRAUD", "").uri().getQuery()).doesNotContain("done=");
        assertThat(ask("FRAUD", "the deed is forged, says the registry").uri().getQuery())
                .contains("done=revocation-asked");
        assertThat(first.get("district/case?code=" + answer.trackingCode()).body())
                .contains("revocation-waits");

        assertThat(second.get("district/").body()).containsPattern("ابطال‌ها[^<]*\\(");
        String own = first.get(WAITING).body();
        assertThat(own.substring(own.indexOf("h-" + answer.number()))).contains("why-not");
        assertThat(second.get(WAITING).body()).contains(answer.renovationCode(), "says the registry");
        assertThat(state()).isEqualTo("ISSUED");
        decide(second, "approve", "");
        assertThat(state()).isEqualTo("REVOKED");
        assertThat(second.get(WAITING).body()).doesNotContain(answer.renovationCode());
    }

    @Test
    void whatTheSecondDeclinesOrTheFirstTakesBackMayBeAskedAnew() {
        ask("FACTS_WRONG", "the area");
        assertThat(decide(second, "decline", "").uri().getQuery()).isNull();
        decide(second, "decline", "the area is right");
        assertThat(state()).isEqualTo("ISSUED");
        ask("FACTS_WRONG", "the owner");
        decide(first, "decline", "my mistake");
        ask("COURT_ORDER", "judgment 12");
        assertThat(Database.column(
                        "select coalesce(declined_by, 'waits') from revocation where number = ? order by id",
                        answer.number()))
                .containsExactly("manager1", "manager5", "waits");
        decide(second, "approve", "");
        assertThat(state()).isEqualTo("REVOKED");
    }

    @Test
    void nobodyButAManagerReachesIt() {
        assertThat(DeskClient.signedIn("expert5").get(WAITING).statusCode()).isEqualTo(403);
        HttpResponse<String> page = DeskClient.signedIn("auditor").get("auditor/case?code=" + answer.trackingCode());
        assertThat(page.body()).doesNotContain("id=\"revoke\"");
    }
}
