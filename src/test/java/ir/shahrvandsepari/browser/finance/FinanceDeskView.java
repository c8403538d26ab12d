package ir.shahrvandsepari.browser.finance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import ir.shahrvandsepari.fixture.BilledCase;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.Pictures;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;

/** The desk of finance in a browser. */
record FinanceDeskView(Page page) {
    static FinanceDeskView signIn(Page page, String login) {
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/finance/");
        return new FinanceDeskView(page);
    }

    /** From the two numbers of the case's bill to its page. */
    FinanceDeskView find(BilledCase billed) {
        page.navigate("finance/");
        type("finding:bill", number("bill_id", billed));
        type("finding:payment", number("payment_id", billed));
        page.click("[id$='finding:find']");
        page.waitForURL("**/finance/bill?id=*");
        return this;
    }

    /** What stands on the slip of a payment that was made today. */
    FinanceDeskView fillIn(String kind, long rial, String number) {
        page.selectOption("[id$='posting:kind']", kind);
        page.selectOption("[id$='posting:issuer']", "MELLI");
        type("posting:amount", Long.toString(rial));
        type("posting:day", JalaliDate.of(LocalDate.now(Tehran.ZONE)).toString());
        type("posting:number", number);
        return this;
    }

    /** Brings the picture of a slip to the case. */
    FinanceDeskView attach(String name) {
        page.setInputFiles("#paper-files", new FilePayload(name, "image/png", Pictures.drawn("png", 40, 30)));
        page.click("#papers ~ form [type=submit]");
        page.waitForURL("**done=attached**");
        return this;
    }

    /** A deposit or a verdict of today; leaves it for the second person. */
    FinanceDeskView propose(String form, String number, long rial) {
        type(form + ":number", number);
        type(form + ":day", JalaliDate.of(LocalDate.now(Tehran.ZONE)).toString());
        type(form + ":amount", Long.toString(rial));
        page.click("[id$='" + form + ":propose']");
        return this;
    }

    FinanceDeskView press(String button) {
        page.click("[id$='posting:" + button + "']");
        return this;
    }

    private void type(String id, String text) {
        page.fill("[id$='" + id + "']", text);
        page.keyboard().press("Escape");
    }

    private static String number(String column, BilledCase billed) {
        return Database.text("select " + column + " from bill where subject = ?", billed.trackingCode())
                .orElseThrow();
    }
}
