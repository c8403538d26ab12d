package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.kernel.Sql;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loads on a real database, from the file to the book. */
class ImportBookTest {
    private static final String OWNERS = "renovationCode,nationalId,name,dang,mobile,since";
    private static final String CODE = "5-1-10-1-1-0-0";

    private LoadingCity city;

    @BeforeEach
    void build() {
        city = new LoadingCity();
    }

    @Test
    void takesOverAFileWithPersianDigitsQuotesAndAByteOrderMark() {
        ImportJob job = city.load(
                ImportKind.PROPERTIES,
                "\ufeffrenovationCode,use,address,postalCode,landArea,builtYear,plateMain,plateSub",
                "۵-۱-۱۰-۱-۱-۰-۰,RESIDENTIAL,\"خيابان امام، كوچه \"\"پنجم\"\"\",۵۷۱۵۷۱۳۱۳۷,۲۵۰٫۵,۱۳۹۵,72,1617",
                "5-1-10-2-0-0-0,vacant,,,,,,");
        assertThat(city.problems(job)).isEmpty();
        assertThat(job.state()).isEqualTo(ImportJob.State.COMPLETED);
        assertThat(job.rowsWritten()).isEqualTo(2);
        Property property = file(CODE).property();
        assertThat(property.address()).contains("خیابان امام، کوچه \"پنجم\"");
        assertThat(property.landArea().orElseThrow()).isEqualByComparingTo("250.5");
        assertThat(property.builtYear()).hasValue(1395);
        assertThat(file("5-1-10-2-0-0-0").property().postalCode()).isEmpty();
    }

    @Test
    void loadingTheSameFileAgainChangesNothing() {
        String[] file = {OWNERS, CODE + ",2740000121,A,3,09141000001,2020-01-01", CODE + ",2751234569,B,3,,"};
        city.load(ImportKind.OWNERS, file);
        ImportJob again = city.load(ImportKind.OWNERS, file);
        assertThat(again.rowsWritten()).isEqualTo(2);
        assertThat(again.difference()).isEqualTo(new ImportJob.Difference(0, 0, 0, 1));
        assertThat(again.rowsUnchanged()).isEqualTo(2);
    }

    @Test
    void replacesTheWholeSetOfOwnersOfEachCodeItNames() {
        city.load(
                ImportKind.OWNERS,
                OWNERS,
                CODE + ",2740000121,A,3,,",
                CODE + ",2751234569,B,3,,",
                "5-1-10-2-1-0-0,2741000001,C,6,,");
        ImportJob sold =
                city.load(ImportKind.OWNERS, OWNERS, CODE + ",2740000121,A,9/2,,", CODE + ",0076229645,D,3/2,,");
        assertThat(sold.difference()).isEqualTo(new ImportJob.Difference(1, 1, 1, 1));
        assertThat(Sql.all(
                        city.database,
                        "select person_id || ' ' || dang_numerator || '/' || dang_denominator from owner order by 1",
                        row -> row.getString(1)))
                .containsExactly("0076229645 3/2", "2740000121 9/2", "2741000001 6/1");
    }

    @Test
    void tellsNewRowsFromChangedAndUnchangedOnes() {
        String header = "block,use,validFrom,landPrice,buildingPrice";
        city.load(ImportKind.ZONAL_VALUES, header, "5-1-1,OTHER,2026-03-21,1,1", "5-1-2,OTHER,2026-03-21,1,1");
        ImportJob job = city.load(
                ImportKind.ZONAL_VALUES,
                header,
                "5-1-1,OTHER,2026-03-21,1,1",
                "5-1-2,OTHER,2026-03-21,2,1",
                "5-1-3,OTHER,2026-03-21,1,1");
        assertThat(job.difference()).isEqualTo(new ImportJob.Difference(1, 1, 0, 0));
        assertThat(job.rowsUnchanged()).isEqualTo(1);
    }

    @Test
    void refusesAFileWithABadRowWholly() {
        ImportJob job =
                city.load(ImportKind.OWNERS, OWNERS, CODE + ",2740000121,A,6,,", "5-1-10-2-1-0-0,2740000001,B,6,,");
        assertThat(job.state()).isEqualTo(ImportJob.State.REJECTED);
        assertThat(job.rowsRead()).isEqualTo(2);
        assertThat(job.rowsRefused()).isEqualTo(1);
        assertThat(job.rowsWritten()).isZero();
        assertThat(city.problems(job)).containsExactly("3 nationalId NATIONAL_ID_CHECK_DIGIT");
        assertThat(city.count("owner")).isZero();
        assertThat(city.count("data_load")).isZero();
    }

    @Test
    void takesTheGoodRowsWhenAskedTo() {
        ImportJob job = city.load(
                ImportKind.HOLDS,
                true,
                "renovationCode,kind,reference,since,until,amount,remark",
                CODE + ",PLAN,P1,2020-01-01,,,",
                CODE + ",PLAN,P2,2020-01-01,2019-01-01,,",
                CODE + ",ART100_FINE,P3,2020-02-30,,5000,",
                "7-1-10-1-1-0-0,PLAN,P4,2020-01-01,,,",
                CODE + ",QUARREL,P5,1399-01-01,,,",
                CODE + ",PLAN,,2020-01-01,,-5,");
        assertThat(job.state()).isEqualTo(ImportJob.State.COMPLETED);
        assertThat(job.rowsWritten()).isEqualTo(1);
        assertThat(job.rowsRefused()).isEqualTo(5);
        assertThat(city.problems(job))
                .containsExactly(
                        "3 until ENDS_BEFORE_IT_BEGINS",
                        "4 since DATE_IMPOSSIBLE",
                        "5 renovationCode DISTRICT_UNKNOWN",
                        "6 kind WORD_UNKNOWN",
                        "6 since DATE_LOOKS_JALALI",
                        "7 reference VALUE_MISSING",
                        "7 amount RIAL_MALFORMED");
    }

    @Test
    void refusesAKeyThatStandsTwiceInOneFile() {
        ImportJob job = city.load(
                ImportKind.LEVY_DUES,
                true,
                "renovationCode,levy,year,principal,dueOn,paid",
                CODE + ",RENOVATION,1405,1000,,",
                CODE + ",RENOVATION,1404,1000,,",
                "5-01-10-1-1,RENOVATION,۱۴۰۵,2000,,");
        assertThat(city.problems(job)).containsExactly("4 renovationCode KEY_DOUBLED");
        assertThat(job.rowsRefused()).as("neither of the two can be trusted").isEqualTo(2);
        assertThat(city.count("levy_due")).isEqualTo(1);
    }

    @Test
    void refusesOwnersWhoDoNotHoldSixDangTogether() {
        ImportJob job = city.load(
                ImportKind.OWNERS,
                OWNERS,
                CODE + ",2740000121,A,2,,",
                CODE + ",2751234569,B,11/3,,",
                "5-1-10-2-1-0-0,2740000121,A,6/7,,",
                "5-1-10-2-1-0-0,2751234569,B,36/7,,");
        assertThat(job.state()).isEqualTo(ImportJob.State.REJECTED);
        assertThat(city.problems(job)).containsExactly("2 dang DANG_NOT_SIX");
        assertThat(job.rowsRefused()).isEqualTo(2);
    }

    @Test
    void dropsWholeSetsOfOwnersWhenTakingGoodRows() {
        ImportJob job = city.load(
                ImportKind.OWNERS,
                true,
                OWNERS,
                CODE + ",2740000121,A,3,,",
                CODE + ",2751234560,B,3,,",
                "5-1-10-2-1-0-0,2740000121,A,6,,");
        assertThat(city.problems(job))
                .containsExactly("2 renovationCode OWNERS_INCOMPLETE", "3 nationalId NATIONAL_ID_CHECK_DIGIT");
        assertThat(job.rowsWritten()).isEqualTo(1);
        assertThat(job.rowsRefused()).isEqualTo(2);
        assertThat(city.count("owner")).isEqualTo(1);
    }

    @Test
    void refusesUnreadableFilesWhole() {
        assertThat(problemOf("")).isEqualTo("0 null FILE_EMPTY");
        assertThat(problemOf("renovationCode;nationalId;name;dang\n")).isEqualTo("1 null COLUMN_UNKNOWN");
        assertThat(problemOf("renovationCode,name,dang\n")).isEqualTo("1 nationalId COLUMN_MISSING");
        assertThat(problemOf("renovationCode,nationalId,name,name,dang\n")).isEqualTo("1 name COLUMN_DOUBLED");
        assertThat(problemOf(OWNERS + "\n" + CODE + ",2740000121,\"A,6,,\n")).isEqualTo("2 null QUOTES_BROKEN");
        assertThat(problemOf(OWNERS + "\n" + CODE + ",2740000121\n")).isEqualTo("2 null FIELD_COUNT");
        assertThat(problemOf("PK\u0003\u0004rest of a sheet")).isEqualTo("0 null FILE_IS_EXCEL");
        assertThat(problemOf(OWNERS + "\n" + "x".repeat(70_000))).isEqualTo("2 null LINE_TOO_LONG");
        assertThat(city.count("owner") + city.count("staged_owner") + city.count("import_chunk"))
                .isZero();
    }

    @Test
    void tellsTheLineOfBrokenUtf8() {
        byte[] file = (OWNERS + "\n" + CODE + ",2740000121,?,6,,\n").getBytes(StandardCharsets.UTF_8);
        file[(OWNERS + "\n" + CODE + ",2740000121,").length()] = (byte) 0xC8;
        assertThat(city.problems(city.load(ImportKind.OWNERS, false, file))).containsExactly("2 null UTF8_BROKEN");
    }

    @Test
    void aFileWithAHeaderOnlySaysThatNothingIsThere() {
        ImportJob job = city.load(ImportKind.PERSON_HOLDS, "nationalId,kind,reference,since");
        assertThat(job.state()).isEqualTo(ImportJob.State.COMPLETED);
        assertThat(city.inOne(() -> new Properties(city.database).freshness().personHolds()))
                .contains(LoadingCity.NOON);
    }

    @Test
    void keepsTheReportShortHoweverMuchIsWrong() {
        String[] lines = new String[1_501];
        java.util.Arrays.fill(lines, "x,RESIDENTIAL");
        lines[0] = "renovationCode,use";
        ImportJob job = city.load(ImportKind.PROPERTIES, lines);
        assertThat(job.rowsRefused()).isEqualTo(1_500);
        assertThat(city.problems(job)).hasSize(1_000);
    }

    private String problemOf(String file) {
        ImportJob job = city.load(ImportKind.OWNERS, false, file.getBytes(StandardCharsets.UTF_8));
        assertThat(job.state()).isEqualTo(ImportJob.State.REJECTED);
        List<String> problems = city.problems(job);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private PropertyFile file(String code) {
        return new Properties(city.database).file(RenovationCode.parse(code)).orElseThrow();
    }
}
