package ir.shahrvandsepari.demo.city;

import ir.shahrvandsepari.kernel.JalaliDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What gathers on properties over the years: certificates, answers, holds, prices, dues. */
final class Papers {
    private static final List<String> USES =
            List.of("RESIDENTIAL", "COMMERCIAL", "OFFICE", "INDUSTRIAL", "GARDEN", "VACANT", "OTHER");
    private static final int YEARS_OF_DUES = 5;
    private static final int MONTHS_OF_HISTORY = 170;

    private final CityFiles files;
    private final JalaliDate today;
    private final Random random;
    private int numbers = 3_000;

    Papers(CityFiles files, JalaliDate today, Random random) {
        this.files = files;
        this.today = today;
        this.random = random;
    }

    void ofBuilding(String code, int builtYear) {
        int sinceBuilt = Math.max(1, 12 * (today.year() - builtYear));
        if (random.nextInt(10) < 7) {
            int age = Math.min(
                    sinceBuilt, random.nextInt(8) == 0 ? random.nextInt(6) : 6 + random.nextInt(MONTHS_OF_HISTORY));
            document(code, "COMPLETION", age, true, "CLEAR", null);
        } else if (random.nextInt(3) == 0) {
            document(code, "NO_VIOLATION", random.nextInt(60), true, "CLEAR", null);
        }
        answers(code);
    }

    void ofLand(String code) {
        answers(code);
    }

    void answers(String code) {
        if (random.nextInt(10) < 4) {
            boolean inspected = random.nextInt(4) > 0;
            String result = inspected && random.nextInt(14) == 0 ? "NEGATIVE" : "CLEAR";
            int age = random.nextInt(3) == 0 ? random.nextInt(2) : 2 + random.nextInt(40);
            document(code, "INQUIRY_ANSWER", age, inspected, result, random.nextInt(3) == 0 ? "MORTGAGE" : "TRANSFER");
        }
    }

    private void document(String code, String kind, int monthsAgo, boolean inspected, String result, String purpose) {
        numbers++;
        LocalDate issued =
                today.plusMonths(-monthsAgo).plusDays(-random.nextInt(25)).toLocalDate();
        files.add(
                "prior-documents",
                code,
                kind,
                code.charAt(0) + "/" + numbers,
                issued,
                inspected,
                result,
                kind.equals("INQUIRY_ANSWER") ? purpose : null);
    }

    void holds(String code) {
        switch (random.nextInt(70)) {
            case 0 -> hold(code, "ART100_OPEN", "پرونده ماده صد", null, "احداث بنا بدون پروانه، در نوبت رسیدگی");
            case 1 -> hold(code, "ART100_FINE", "رأی", 25_000_000L + 1_000_000L * random.nextInt(400), "جریمه ماده صد");
            case 2 -> hold(code, "JUDICIAL_FREEZE", "اجرای احکام", null, "بازداشت به دستور دادگاه");
            default -> numbers++;
        }
    }

    /** A street is to be widened: the plan lies on the whole block. */
    void plan(String block) {
        hold(block + "-0-0-0-0", "PLAN", "طرح تعریض", null, "تعریض گذر به عرض ۲۰ متر، طرح تفصیلی");
    }

    private void hold(String code, String kind, String reference, Long amount, String remark) {
        numbers++;
        LocalDate since = today.plusMonths(-1 - random.nextInt(30)).toLocalDate();
        files.add("holds", code, kind, reference + " " + numbers, since, null, amount, remark);
    }

    void holdOnPeople(Townspeople people) {
        for (int i = 0; i < 12; i++) {
            numbers++;
            boolean forbidden = i % 3 > 0;
            files.add(
                    "person-holds",
                    people.anybody().id(),
                    forbidden ? "FORBIDDEN_TO_DEAL" : "BLACKLIST",
                    (forbidden ? "ثبت " : "حقوقی ") + numbers,
                    today.plusMonths(-1 - random.nextInt(20)).toLocalDate(),
                    i == 5 ? today.plusMonths(-1).toLocalDate() : null,
                    forbidden ? "ممنوع‌المعامله به اعلام اداره ثبت" : null);
        }
    }

    /** Official values of a block, risen year by year. */
    void prices(String block, long landPrice) {
        for (int back = 0; back < YEARS_OF_DUES; back++) {
            LocalDate from = JalaliDate.of(today.year() - back, 1, 1).toLocalDate();
            long land = landPrice * (100 - 9 * back) / 100;
            for (String use : USES) {
                long factor = use.equals("COMMERCIAL") ? 3 : 1;
                files.add("zonal-values", block, use, from, factor * land, factor * land * 6 / 10);
            }
        }
    }

    /** Some pay in time, some late, some not for years; for a few the books have nothing. */
    void dues(String code, String levy, long principal) {
        int owner = random.nextInt(20);
        if (owner == 0) {
            return;
        }
        int yearsOwed = owner < 13 ? 0 : owner < 17 ? 1 : owner - 15;
        for (int back = 0; back < YEARS_OF_DUES; back++) {
            int year = today.year() - back;
            long due = principal * (100 - 8 * back) / 100;
            long paid = back >= yearsOwed ? due : owner == 18 ? due / 3 : 0;
            files.add(
                    "levy-dues",
                    code,
                    levy,
                    year,
                    due,
                    JalaliDate.lastDayOfYear(year).toLocalDate(),
                    paid);
        }
    }
}
