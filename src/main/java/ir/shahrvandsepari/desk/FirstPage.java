package ir.shahrvandsepari.desk;

/** The page that somebody's work begins with. */
final class FirstPage {
    private FirstPage() {}

    static String of(Me me) {
        if (me.isAtOffice()) {
            return "/notary/";
        }
        if (me.isInspectorOnly()) {
            return "/district/visit";
        }
        if (me.isAtDistrict()) {
            return "/district/";
        }
        if (me.isFinance()) {
            return "/finance/";
        }
        if (me.isAuditor()) {
            return "/auditor/";
        }
        if (me.isAdmin()) {
            return "/admin/";
        }
        if (me.isCityWatcher()) {
            return "/municipality/dashboard";
        }
        // somebody without a role is told so there
        return me.isKnown() ? "/account/" : "/";
    }
}
