package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.demo.city.CityFiles;
import ir.shahrvandsepari.demo.city.DemoCity;
import ir.shahrvandsepari.demo.city.DemoDistricts;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo city passes the product's own checks, and its fixed cases stand as they are promised. */
class DemoCityFilesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static LoadingCity city;

    @BeforeAll
    static void load() throws SQLException {
        city = new LoadingCity();
        try (Connection connection = city.database.getConnection()) {
            DemoDistricts.seed(connection, TODAY);
        }
        bring(DemoCity.files(TODAY, DemoCity.State.EMPTY));
    }

    private static void bring(CityFiles files) {
        for (String kind : files.kinds()) {
            ImportJob job = city.load(ImportKind.of(kind).orElseThrow(), false, files.file(kind));
            assertThat(city.problems(job)).as(kind).isEmpty();
            assertThat(job.state()).as(kind).isEqualTo(ImportJob.State.COMPLETED);
        }
    }

    @Test
    void hasAboutTwoThousandPropertiesInFiveDistricts() {
        assertThat(city.count("property")).isBetween(1_800L, 2_400L);
        assertThat(Sql.all(city.database, "select distinct district from property order by 1", row -> row.getInt(1)))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(city.count("hold")).isGreaterThan(20);
    }

    @Test
    void isTheSameCityOnEveryMachine() {
        assertThat(DemoCity.files(TODAY, DemoCity.State.EMPTY).file("owners"))
                .isEqualTo(DemoCity.files(TODAY, DemoCity.State.EMPTY).file("owners"));
    }

    @Test
    void everyFixedHouseBelongsToTheSameOwner() {
        for (int parcel = 1; parcel <= 9; parcel++) {
            assertThat(file(parcel).owners()).singleElement().satisfies(owner -> {
                assertThat(owner.id().value()).isEqualTo("2740000121");
                assertThat(owner.dang()).isEqualTo(Dang.WHOLE);
                assertThat(owner.mobile().orElseThrow().value()).isEqualTo("09141000001");
            });
        }
    }

    @Test
    void datesTheBasesOfTheFixedCasesToToday() {
        assertThat(documents(1)).containsExactly("INQUIRY_ANSWER 2026-11-04 true", "COMPLETION 2022-11-24 true");
        assertThat(documents(2)).containsExactly("COMPLETION 2026-06-24 true");
        assertThat(documents(4)).containsExactly("INQUIRY_ANSWER 2026-08-25 true", "COMPLETION 2023-11-24 true");
        assertThat(documents(7).get(0)).isEqualTo("INQUIRY_ANSWER 2026-11-04 false");
        assertThat(documents(9)).containsExactly("INQUIRY_ANSWER 2026-11-04 true");
    }

    @Test
    void laysTheHoldsThatRefuse() {
        assertThat(file(5).holds()).extracting(Hold::kind).containsExactly(Hold.Kind.ART100_FINE);
        assertThat(file(6).holds()).extracting(Hold::kind).containsExactly(Hold.Kind.JUDICIAL_FREEZE);
        assertThat(file(1).holds()).isEmpty();
    }

    @Test
    void owesThisYearAndTwoYearsOfArrearsInTheThirdCaseOnly() {
        assertThat(owed()).containsExactly("5-1-10-3-1-0-0 1403", "5-1-10-3-1-0-0 1404", "5-1-10-3-1-0-0 1405");
    }

    @Test
    void hasNoLevyAccountInTheEighthCase() {
        assertThat(Sql.all(
                        city.database,
                        """
                        select 1 from levy_due where renovation_code like '5-1-10-8-%'
                        union all select 1 from zonal_value where block in ('5-1-10', '1-2-20', '3-1-5')""",
                        row -> row.getInt(1)))
                .isEmpty();
    }

    @Test
    void sharesTheApartmentBetweenTwoAndGivesItItsBuildingsCompletion() {
        PropertyFile apartment = file("1-2-20-1-1-3-0");
        assertThat(apartment.owners())
                .extracting(o -> o.id().value() + " " + o.dang())
                .containsExactly("2740000121 3", "2751234569 3");
        assertThat(apartment.documents())
                .extracting(d -> d.code() + " " + d.kind() + " " + d.issuedOn())
                .containsExactly("1-2-20-1-1-0-0 COMPLETION 2026-09-25");
    }

    @Test
    void datesOnlyUntouchedFixedCasesAnewAtTheNextStart() {
        CityFiles again = DemoCity.files(
                TODAY.plusDays(40), new DemoCity.State(true, Set.of("5-1-10-1-1-0-0", "1-2-20-1-1-3-0")));
        long before = city.count("prior_document");
        bring(again);
        assertThat(city.count("prior_document")).isEqualTo(before);
        assertThat(documents(1).get(0)).isEqualTo("INQUIRY_ANSWER 2026-11-04 true");
        assertThat(documents(9)).containsExactly("INQUIRY_ANSWER 2026-12-14 true");
        bring(DemoCity.files(TODAY, new DemoCity.State(true, Set.of())));
        assertThat(documents(9)).containsExactly("INQUIRY_ANSWER 2026-11-04 true");
    }

    @Test
    void opensDistrictsOneAndFiveAndPlansTheOthers() {
        List<District> districts = new Properties(city.database).districts();
        assertThat(districts.stream().filter(d -> d.isOpen("TRANSFER", TODAY)).map(District::number))
                .containsExactly(1, 5);
        assertThat(districts).allSatisfy(d -> assertThat(d.opensOn("TRANSFER")).isPresent());
    }

    private static List<String> owed() {
        return Sql.all(
                city.database,
                """
                select renovation_code || ' ' || year from levy_due
                where paid < principal and renovation_code like any (array['5-1-10-%', '1-2-20-%', '3-1-5-%']) order by 1""",
                row -> row.getString(1));
    }

    private static List<String> documents(int parcel) {
        return file(parcel).documents().stream()
                .map(d -> d.kind() + " " + d.issuedOn() + " " + d.inspected())
                .toList();
    }

    private static PropertyFile file(int parcel) {
        return file("5-1-10-" + parcel + "-1-0-0");
    }

    private static PropertyFile file(String code) {
        return new Properties(city.database).file(RenovationCode.parse(code)).orElseThrow();
    }
}
