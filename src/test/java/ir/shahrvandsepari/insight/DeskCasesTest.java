package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two orders of the desk's list on a real database; today is 24 November 2026. */
class DeskCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<InquiryState> OPEN =
            EnumSet.of(InquiryState.UNDER_REVIEW, InquiryState.AWAITING_VISIT, InquiryState.RECEIVED);

    private final DataSource database = RealDatabase.migrated();
    private final DeskCases cases = new DeskCases(database);
    private final DeskFilter ofFive = DeskFilter.ofDistricts(Set.of(5));

    @BeforeEach
    void fileSome() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (1, 'one'), (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', '1', 'first')");
        file("AAAAAAAAA1", 5, "RECEIVED", "TRANSFER", TODAY.plusDays(3));
        file("AAAAAAAAA2", 5, "UNDER_REVIEW", "MORTGAGE", TODAY.plusDays(2));
        file("AAAAAAAAA3", 5, "AWAITING_VISIT", "TRANSFER", TODAY);
        file("AAAAAAAAA4", 5, "UNDER_REVIEW", "TRANSFER", TODAY);
        file("AAAAAAAAA5", 5, "UNDER_REVIEW", "TRANSFER", TODAY.minusDays(1));
        file("BBBBBBBBB6", 1, "UNDER_REVIEW", "TRANSFER", TODAY.minusDays(9));
        file("AAAAAAAAA7", 5, "REFUSED", "TRANSFER", TODAY.minusDays(30));
    }

    private void file(String code, int district, String state, String purpose, LocalDate due) {
        new Rows(database)
                .change(
                        "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                                + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day,"
                                + " due_on, moved_at, request) select ?, ?, ?, ?, id, '2740000121', 'Sara Nouri',"
                                + " 'sara nouri', 'OWNER', ?, 'n', now(), '2026-01-01', ?, now(), '{}' from office",
                        code,
                        purpose,
                        district + "-1-1-" + code.charAt(9) + "-1-0-0",
                        district,
                        state,
                        due);
    }

    private List<String> codes(DeskFilter filter) {
        return codes(cases.page(filter, OptionalLong.empty(), 10));
    }

    private static List<String> codes(List<CaseRow> rows) {
        return rows.stream().map(row -> row.trackingCode().value().substring(9)).toList();
    }

    @Test
    void theMostUrgentStandsFirstAndAnotherDistrictNowhere() {
        assertThat(codes(ofFive.standing(OPEN))).containsExactly("5", "3", "4", "2", "1");
    }

    @Test
    void whateverIsNotOpenOnlyIsListedByAge() {
        assertThat(codes(ofFive)).containsExactly("7", "5", "4", "3", "2", "1");
    }

    @Test
    void pagesByKeyShowEachCaseOnceAlsoWhereDeadlinesAreEqual() {
        for (DeskFilter filter : List.of(ofFive.standing(OPEN), ofFive, ofFive.matching("sara"))) {
            List<String> seen = new ArrayList<>();
            List<CaseRow> page = cases.page(filter, OptionalLong.empty(), 2);
            while (!page.isEmpty()) {
                seen.addAll(codes(page));
                page = cases.page(
                        filter, OptionalLong.of(page.get(page.size() - 1).id()), 2);
            }
            assertThat(seen).isEqualTo(codes(filter)).doesNotHaveDuplicates().hasSizeGreaterThan(4);
        }
    }

    @Test
    void wordsFindNamesCodesAndPropertiesOfTheOwnDistrictsOnly() {
        assertThat(codes(ofFive.matching("nour"))).hasSize(6);
        assertThat(codes(ofFive.matching("aaaaaaaaa3"))).containsExactly("3");
        assertThat(codes(ofFive.matching("5-1-1-4-1-0-0"))).containsExactly("4");
        assertThat(codes(ofFive.matching("BBBBBBBBB6"))).isEmpty();
        assertThat(codes(ofFive.standing(OPEN).matching("aaaaaaaaa7"))).isEmpty();
    }

    @Test
    void aFilterByPurposeAndDeadlineNarrowsTheList() {
        DeskFilter filter = new DeskFilter(
                Set.of(5),
                OPEN,
                Optional.of(Purpose.TRANSFER),
                Optional.of(Deadline.SOON.days(TODAY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(codes(filter)).containsExactly("3", "4");
        assertThat(cases.count(filter)).isEqualTo(2);
    }

    @Test
    void whatIsInAHandAndWhatIsInNobodysAreListedByDeadline() {
        RealDatabase.run(
                database,
                "insert into person (national_id, name) values ('2740000121', 'Sara')",
                "insert into account (login, national_id, valid_from) values ('sara', '2740000121', '2020-01-01')",
                "insert into case_hand (inquiry_id, login, person_id, since) select id, 'sara', '2740000121', now()"
                        + " from inquiry where tracking_code in ('AAAAAAAAA2', 'AAAAAAAAA4', 'BBBBBBBBB6')");
        DeskFilter mine = inHand(Optional.of(new Login("sara")));
        assertThat(codes(mine)).containsExactly("4", "2");
        assertThat(codes(mine.matching("aaaaaaaaa2"))).containsExactly("2");
        assertThat(codes(mine.matching("somebody"))).isEmpty();
        assertThat(cases.count(mine)).isEqualTo(2);
        assertThat(codes(inHand(Optional.empty()))).containsExactly("5", "3", "1");
        assertThat(codes(inHand(Optional.of(new Login("nobody"))))).isEmpty();
    }

    private static DeskFilter inHand(Optional<Login> of) {
        return new DeskFilter(
                Set.of(5),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new DeskFilter.InHand(of)),
                Optional.empty());
    }

    @Test
    void aNameIsFoundHoweverFarBehindItStandsInTheList() {
        RealDatabase.run(
                database,
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on,"
                        + " moved_at, request) select 'C' || lpad(n::text, 9, '0'), 'TRANSFER',"
                        + " '5-2-' || n || '-1-1-0-0', 5, id, '2740000121', 'x', case when n % 500 = 0 then"
                        + " 'ali rezai' else 'reza alizadeh' end, 'OWNER', 'UNDER_REVIEW', 'n',"
                        + " now() + n * interval '1 second', '2026-01-01', '2027-01-01', now(), '{}'"
                        + " from office, generate_series(1, 1500) n");
        assertThat(codes(ofFive.matching("ali rez"))).hasSize(10);
        assertThat(codes(ofFive.matching("ali rezai"))).hasSize(3);
        assertThat(codes(ofFive.matching("sara"))).hasSize(6);
        assertThat(cases.count(ofFive.matching("ali rez"))).isEqualTo(DeskCases.counted(ofFive.matching("x")) + 1);
        assertThat(cases.count(ofFive.matching("ali rezai"))).isEqualTo(3);
        assertThat(cases.count(ofFive.matching("sara"))).isEqualTo(6);
    }

    @Test
    void everyCaseIsHandedOutOnceInTheOrderOfTheList() {
        List<CaseRow> rows = new ArrayList<>();
        cases.each(ofFive, 100, rows::add);
        assertThat(codes(rows)).isEqualTo(codes(ofFive));
    }

    @Test
    void anOfficialWithoutADistrictSeesNotTheWholeCity() {
        assertThatThrownBy(() -> DeskFilter.ofDistricts(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
