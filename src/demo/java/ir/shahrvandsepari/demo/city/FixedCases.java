package ir.shahrvandsepari.demo.city;

import ir.shahrvandsepari.kernel.JalaliDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The cases whose outcome is promised, each dated so that it comes out as promised today. Their blocks have no zonal values:
 * whether a levy account exists, and what is owed, is said by their dues alone.
 */
final class FixedCases {
    static final String OWNER = "2740000121";
    static final String OWNER_NAME = "رضا محمدزاده";
    static final String OWNER_MOBILE = "09141000001";
    private static final String CO_OWNER = "2751234569";
    private static final String CO_OWNER_NAME = "مریم قاسم‌پور";
    private static final String CO_OWNER_MOBILE = "09141000002";
    private static final String ANSWER = "INQUIRY_ANSWER";
    private static final String COMPLETION = "COMPLETION";

    static final String APARTMENT = "1-2-20-1-1-3-0";
    private static final String APARTMENT_BUILDING = "1-2-20-1-1-0-0";
    private static final String CLOSED_DISTRICT = "3-1-5-1-1-0-0";

    /** Every code of the table, and the building that its apartment lies in. */
    static final List<String> CODES = List.of(
            code(1),
            code(2),
            code(3),
            code(4),
            code(5),
            code(6),
            code(7),
            code(8),
            code(9),
            APARTMENT,
            CLOSED_DISTRICT);

    private final CityFiles files;
    private final JalaliDate today;
    private final Set<String> touched;

    private FixedCases(CityFiles files, LocalDate today, Set<String> touched) {
        this.files = files;
        this.today = JalaliDate.of(today);
        this.touched = touched;
    }

    /** Adds the rows of every case that is not among the touched ones. */
    static void addTo(CityFiles files, LocalDate today, Set<String> touched) {
        FixedCases cases = new FixedCases(files, today, touched);
        cases.houses();
        cases.apartment();
        cases.closedDistrict();
    }

    private static String code(int parcel) {
        return "5-1-10-" + parcel + "-1-0-0";
    }

    private void houses() {
        house(1, 48, true, 0);
        house(2, 5, false, 0);
        house(3, 60, true, 3);
        house(4, 36, false, 0);
        house(5, 72, true, 0);
        house(6, 54, true, 0);
        house(7, 66, false, 0);
        house(8, 78, true, -1);
        house(9, 0, true, 0);
        if (isOpen(4)) {
            document(code(4), ANSWER, "5/21304", today.plusMonths(-3), true);
        }
        if (isOpen(5)) {
            files.add(
                    "holds",
                    code(5),
                    "ART100_FINE",
                    "رأی 1404/511",
                    day(today.plusMonths(-10)),
                    null,
                    "186500000",
                    "جریمه تبصره ۲ ماده صد، پرداخت نشده");
        }
        if (isOpen(6)) {
            files.add(
                    "holds",
                    code(6),
                    "JUDICIAL_FREEZE",
                    "اجرای احکام 9/04217",
                    day(today.plusMonths(-2)),
                    null,
                    null,
                    "بازداشت ملک به دستور شعبه نهم اجرای احکام مدنی ارومیه");
        }
        if (isOpen(7)) {
            document(code(7), ANSWER, "5/21307", today.plusDays(-20), false);
        }
    }

    /**
     * A house in Block 10.
     *
     * @param completionAge months since its completion certificate; 0 for none on file
     * @param answered whether an inspected answer of twenty days ago is on file
     * @param yearsOwed years of renovation levy that are owed, this year's included; -1 for no levy account at all
     */
    private void house(int parcel, int completionAge, boolean answered, int yearsOwed) {
        if (!isOpen(parcel)) {
            return;
        }
        int area = 180 + 15 * parcel;
        files.add(
                "properties",
                code(parcel),
                "72",
                1600 + parcel,
                "5",
                null,
                "57157131" + (40 + parcel),
                "ارومیه، خیابان شهید باکری، کوچه بهار، پلاک " + (2 * parcel),
                "RESIDENTIAL",
                area,
                area - 8,
                2 * area - 90,
                "2",
                "1",
                "1395",
                "37.5" + (4100 + parcel),
                "45.0" + (7200 + 3 * parcel),
                null);
        files.add("owners", code(parcel), OWNER, OWNER_NAME, "6", OWNER_MOBILE, day(JalaliDate.of(1396, 2, 10)));
        if (completionAge > 0) {
            document(code(parcel), COMPLETION, "پ-5-" + (880 + parcel), today.plusMonths(-completionAge), true);
        }
        if (answered) {
            document(code(parcel), ANSWER, "5/2130" + parcel, today.plusDays(-20), true);
        }
        dues(code(parcel), 13_750_000L, yearsOwed);
    }

    private void dues(String code, long principal, int yearsOwed) {
        for (int back = 0; back < 4 && yearsOwed >= 0; back++) {
            int year = today.year() - back;
            long due = principal - 1_400_000L * back;
            files.add(
                    "levy-dues",
                    code,
                    "RENOVATION",
                    year,
                    due,
                    day(JalaliDate.lastDayOfYear(year)),
                    back < yearsOwed ? 0 : due);
        }
    }

    private void apartment() {
        if (touched.contains(APARTMENT)) {
            return;
        }
        files.add(
                "properties",
                APARTMENT_BUILDING,
                "41",
                "2208",
                "3",
                null,
                "5713866443",
                "ارومیه، خیابان کاشانی، کوچه هجدهم، مجتمع یاس",
                "RESIDENTIAL",
                "420",
                "402",
                "1680",
                "4",
                "8",
                "1404",
                null,
                null,
                null);
        files.add(
                "properties",
                APARTMENT,
                "41",
                "2208",
                "3",
                "3",
                "5713866451",
                "ارومیه، خیابان کاشانی، کوچه هجدهم، مجتمع یاس، واحد 3",
                "RESIDENTIAL",
                null,
                null,
                "118.5",
                null,
                "1",
                "1404",
                null,
                null,
                null);
        files.add("owners", APARTMENT, OWNER, OWNER_NAME, "3", OWNER_MOBILE, day(today.plusMonths(-2)));
        files.add("owners", APARTMENT, CO_OWNER, CO_OWNER_NAME, "3", CO_OWNER_MOBILE, day(today.plusMonths(-2)));
        document(APARTMENT_BUILDING, COMPLETION, "پ-1-1207", today.plusMonths(-2), true);
        files.add(
                "levy-dues",
                APARTMENT,
                "RENOVATION",
                today.year(),
                "6200000",
                day(JalaliDate.lastDayOfYear(today.year())),
                "6200000");
    }

    private void closedDistrict() {
        if (touched.contains(CLOSED_DISTRICT)) {
            return;
        }
        files.add(
                "properties",
                CLOSED_DISTRICT,
                "55",
                "910",
                "2",
                null,
                "5719863145",
                "ارومیه، خیابان والفجر، کوچه لاله، پلاک 7",
                "RESIDENTIAL",
                "210",
                "210",
                "160",
                "1",
                "1",
                "1388",
                null,
                null,
                null);
        files.add("owners", CLOSED_DISTRICT, OWNER, OWNER_NAME, "6", OWNER_MOBILE, day(JalaliDate.of(1390, 6, 1)));
        document(CLOSED_DISTRICT, COMPLETION, "پ-3-455", today.plusMonths(-90), true);
        document(CLOSED_DISTRICT, ANSWER, "3/21309", today.plusDays(-20), true);
        dues(CLOSED_DISTRICT, 9_100_000L, 0);
    }

    private void document(String code, String kind, String number, JalaliDate issuedOn, boolean inspected) {
        files.add("prior-documents", code, kind, number, day(issuedOn), inspected, "CLEAR", null);
    }

    private boolean isOpen(int parcel) {
        return !touched.contains(code(parcel));
    }

    private static String day(JalaliDate date) {
        return date.toLocalDate().toString();
    }
}
