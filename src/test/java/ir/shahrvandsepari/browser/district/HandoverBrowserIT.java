package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import ir.shahrvandsepari.browser.notary.CaseView;
import ir.shahrvandsepari.browser.notary.NotaryDesk;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.RealBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case goes from one district to another, and what an office does while an official writes; in Persian. */
@ExtendWith(RealBrowser.class)
class HandoverBrowserIT extends AgainstTheServer {

    @Test
    void oneDistrictAsksAndTheOtherTakesTheCase(Page page) {
        String code = filed(page, 1).trackingCode();
        DeskView expert = DeskView.signIn(page, "expert5").open(code).press("take");
        expert.at("[data-key=KeyO]").click();
        expert.at("#to-1").check();
        expert.type("hand-over-remark", "خیابان از بهار ۱۴۰۵ با منطقهٔ ۱ است");
        expert.look("district-case-handing-over");
        expert.press("handOver");
        assertThat(expert.at("#handover")).containsText("خیابان از بهار ۱۴۰۵ با منطقهٔ ۱ است");
        assertThat(expert.at("#recall")).isVisible();

        DeskView there = DeskView.signIn(page, "expert1");
        assertThat(there.at("#arriving")).containsText("از منطقهٔ ۵ به منطقهٔ ۱");
        there.look("district-list-arriving");
        there.at("#arriving a[href$='" + code + "']").click();
        assertThat(there.at("#desk")).hasCount(0);
        there.look("district-case-arriving");
        there.press("accept");
        assertThat(there.all()).containsText("پرونده اکنون در منطقهٔ شماست");
        assertThat(there.at("#take")).isVisible();
        assertThat(there.all()).not().containsText("[");

        Response gone = expert.page().navigate("district/case?code=" + code);
        assertThat(gone.status()).isEqualTo(404);
        page.reload();
        assertThat(page.locator("#headline ~ .facts")).containsText("رسیدگی در منطقهٔ ۱");
        assertThat(page.locator("#history")).containsText("به منطقهٔ دیگری سپرده شد");
    }

    @Test
    void theOtherDistrictSendsItBackWithAReasonOnly(Page page) {
        String code = filed(page, 2).trackingCode();
        DeskView expert = DeskView.signIn(page, "expert5").open(code).press("take");
        expert.at("[data-key=KeyO]").click();
        expert.type("hand-over-remark", "خیابان با منطقهٔ ۱ است").press("handOver");
        assertThat(expert.at("#complaints")).containsText("منطقه‌ای را که پرونده باید به آن برود برگزینید");
        expert.at("#to-1").check();
        expert.press("handOver");

        DeskView there = DeskView.signIn(page, "clerk1").open(code).press("sendBack");
        assertThat(there.at("#complaints")).containsText("این بخش را بنویسید");
        there.type("arrive-remark", "نقشه چیز دیگری می‌گوید").press("sendBack");
        assertThat(there.all()).containsText("پرونده به منطقهٔ پیشین برگشت");
        expert.open(code);
        assertThat(expert.at("#acts")).containsText("نقشه چیز دیگری می‌گوید");
        assertThat(expert.at("#handover")).hasCount(0);
    }

    @Test
    void whoIsOvertakenByAWithdrawalIsToldSoOnTopAndBesideHisWords(Page page) {
        CaseView office = filed(page, 3);
        String code = office.trackingCode();
        DeskView expert = DeskView.signIn(page, "expert5").open(code).press("take");
        expert.key("c", "رونوشت پایان کار دیده شد");
        DeskView manager = DeskView.signIn(page, "manager5").open(code);
        DeskView.signIn(page, "expert5").open(code).key("c", "دیدم").press("clear");
        manager.open(code).type("answer-remark", "موافقم");

        office.withdraw();
        manager.press("approve");
        assertThat(manager.at("#complaints")).containsText("در این میان کار دیگری با پرونده شد");
        assertThat(manager.at("#news")).containsText("موافقم");
        assertThat(manager.at("#news")).containsText("دفتر درخواست را پس گرفت");
        manager.look("district-case-overtaken-by-withdrawal");
        expert.press("clear");
        assertThat(expert.at("#complaints")).containsText("در این میان کار دیگری با پرونده شد");
        assertThat(expert.at("#news")).containsText("رونوشت پایان کار دیده شد");
        assertThat(Database.text("select state from inquiry where tracking_code = ?", code))
                .contains("WITHDRAWN");
    }

    /** Brought by whichever test is the first. */
    private static final class Houses {
        static final ManyProperties ALL = NotaryDesk.houses(970, 3);
    }

    private static CaseView filed(Page page, int place) {
        String house = Houses.ALL.code(place - 1);
        Database.change("delete from prior_document where renovation_code = ? and kind = 'COMPLETION'", house);
        return NotaryDesk.signIn(page, "notary12")
                .newInquiry()
                .property(house)
                .sale("1405/970")
                .checked()
                .file();
    }
}
