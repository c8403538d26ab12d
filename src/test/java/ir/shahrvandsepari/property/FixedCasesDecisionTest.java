package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.demo.city.CityFiles;
import ir.shahrvandsepari.demo.city.DemoCity;
import ir.shahrvandsepari.demo.city.DemoDistricts;
import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.Examined;
import ir.shahrvandsepari.eligibility.Facts;
import ir.shahrvandsepari.eligibility.Reason;
import ir.shahrvandsepari.eligibility.Rules;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import ir.shahrvandsepari.parameter.Parameters;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promised cases, from their files through the book to the rules' decision. */
class FixedCasesDecisionTest {
    /** The day of the test city's clock, on which the registers are loaded. */
    private static final LocalDate TODAY = Tehran.dayOf(LoadingCity.NOON);

    private static final NationalId OWNER = new NationalId("2740000121");
    private static LoadingCity city;

    @BeforeAll
    static void load() throws SQLException {
        city = new LoadingCity();
        try (Connection connection = city.database.getConnection()) {
            DemoDistricts.seed(connection, TODAY);
        }
        CityFiles files = DemoCity.files(TODAY, new DemoCity.State(true, java.util.Set.of()));
        for (String kind : files.kinds()) {
            city.load(ImportKind.of(kind).orElseThrow(), false, files.file(kind));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} dang: {3}")
    @CsvSource({
        "5-1-10-1-1-0-0, TRANSFER, 6, FAST_TRACK",
        "5-1-10-1-1-0-0, MORTGAGE, 6, FAST_TRACK",
        "5-1-10-2-1-0-0, TRANSFER, 6, FAST_TRACK",
        "5-1-10-3-1-0-0, TRANSFER, 6, FAST_TRACK",
        "5-1-10-4-1-0-0, TRANSFER, 6, VISIT_REQUIRED WINDOW_EXPIRED",
        "5-1-10-5-1-0-0, TRANSFER, 6, REFUSED ART100_FINE_UNPAID",
        "5-1-10-6-1-0-0, TRANSFER, 6, REFUSED JUDICIAL_HOLD",
        "5-1-10-7-1-0-0, TRANSFER, 6, VISIT_REQUIRED WINDOW_EXPIRED",
        "1-2-20-1-1-3-0, TRANSFER, 3, FAST_TRACK",
        "1-2-20-1-1-3-0, TRANSFER, 4, REFUSED SHARE_EXCEEDED",
        "5-1-10-8-1-0-0, TRANSFER, 6, REVIEW_REQUIRED NO_LEVY_ACCOUNT",
        "5-1-10-9-1-0-0, TRANSFER, 6, REVIEW_REQUIRED NO_COMPLETION",
        "5-1-10-9-1-0-0, MORTGAGE, 6, FAST_TRACK",
        "5-1-10-5-1-0-0, ADMINISTRATION, 6, FAST_TRACK",
        "5-1-10-6-1-0-0, ADMINISTRATION, 6, FAST_TRACK"
    })
    void everyFixedCaseIsDecidedAsPromised(String code, Purpose purpose, String dang, String promised) {
        Decision decision = decide(RenovationCode.parse(code), purpose, Dang.parse(dang));
        String reasons =
                decision.reasons().stream().map(Reason::code).map(Enum::name).collect(Collectors.joining(" "));
        assertThat((decision.outcome() + " " + reasons).strip()).isEqualTo(promised);
    }

    @ParameterizedTest
    @CsvSource({"5-1-10-5-1-0-0, no-unpaid-fine", "5-1-10-6-1-0-0, no-judicial-freeze"})
    void aHoldIsARemarkInAnAnswerToAnAdministration(String code, String rule) {
        assertThat(decide(RenovationCode.parse(code), Purpose.ADMINISTRATION, Dang.WHOLE)
                        .findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.holds()).isFalse());
    }

    private static Decision decide(RenovationCode code, Purpose purpose, Dang dang) {
        Properties book = new Properties(city.database);
        Facts.Asking asking = new Facts.Asking(
                OWNER,
                purpose == Purpose.ADMINISTRATION ? Capacity.AGENT : Capacity.OWNER,
                purpose == Purpose.TRANSFER ? Optional.of(dang) : Optional.empty(),
                true,
                Optional.empty(),
                true);
        Facts facts = new Facts(
                purpose,
                code,
                TODAY,
                TODAY,
                book.file(code),
                book.holdsOn(List.of(OWNER)),
                Optional.of(asking),
                Dang.ZERO,
                hasLevyAccount(code),
                book.freshness(),
                Optional.empty(),
                Examined.BY_NOBODY);
        return Rules.decide(facts, parameters());
    }

    private static boolean hasLevyAccount(RenovationCode code) {
        return Sql.one(
                        city.database,
                        "select 1 from levy_due where renovation_code = ? union all select 1 from zonal_value where block = ?",
                        row -> true,
                        code.toString(),
                        code.blockKey())
                .orElse(false);
    }

    private static Parameters parameters() {
        Map<Parameters.Name, String> values = new EnumMap<>(Parameters.Name.class);
        Sql.all(
                        city.database,
                        "select name, value from parameter where valid_from <= ? and (valid_to is null or valid_to >= ?)",
                        row -> Map.entry(Parameters.Name.valueOf(row.getString(1)), row.getString(2)),
                        TODAY,
                        TODAY)
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return new Parameters(TODAY, values, "test", WorkingDays.closedOn(true, Set.of()));
    }
}
