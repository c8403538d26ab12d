package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open cases by deadline on a real database; today is 24 November 2026. */
class UrgentCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final DataSource database = RealDatabase.migrated();
    private final UrgentCases urgent =
            new UrgentCases(database, Clock.fixed(Instant.parse("2026-11-24T20:00:00Z"), Tehran.ZONE));
    private final CaseFilter ofFive = CaseFilter.ofDistricts(Set.of(5)).standing(Set.of(InquiryState.RECEIVED));

    @BeforeEach
    void fileSome() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (1, 'one'), (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', '1', 'first')");
        file("AAAAAAAAA1", 5, TODAY.plusDays(3));
        file("AAAAAAAAA2", 5, TODAY.plusDays(2));
        file("AAAAAAAAA3", 5, TODAY);
        file("AAAAAAAAA4", 5, TODAY);
        file("AAAAAAAAA5", 5, TODAY.minusDays(1));
        file("BBBBBBBBB6", 1, TODAY.minusDays(9));
    }

    private void file(String code, int district, LocalDate due) {
        new Rows(database)
                .change(
                        "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                                + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day,"
                                + " due_on, moved_at, request) select ?, 'TRANSFER', ?, ?, id, '2740000121', 'A', 'a',"
                                + " 'OWNER', 'RECEIVED', 'n', now(), '2026-01-01', ?, now(), '{}' from office",
                        code,
                        district + "-1-1-" + code.charAt(9) + "-1-0-0",
                        district,
                        due);
    }

    private static List<String> codes(List<CaseRow> rows) {
        return rows.stream().map(row -> row.trackingCode().value()).toList();
    }

    @Test
    void theMostUrgentStandsFirstAndAnotherDistrictNowhere() {
        assertThat(codes(urgent.page(ofFive, Optional.empty(), Optional.empty(), 10)))
                .containsExactly("AAAAAAAAA5", "AAAAAAAAA3", "AAAAAAAAA4", "AAAAAAAAA2", "AAAAAAAAA1");
    }

    @Test
    void pagesByKeyShowEachCaseOnceAlsoWhereDeadlinesAreEqual() {
        List<String> seen = new ArrayList<>();
        List<CaseRow> page = urgent.page(ofFive, Optional.empty(), Optional.empty(), 2);
        while (!page.isEmpty()) {
            seen.addAll(codes(page));
            CaseRow last = page.get(page.size() - 1);
            page = urgent.page(
                    ofFive, Optional.empty(), Optional.of(new UrgentCases.Place(last.dueOn(), last.id())), 2);
        }
        assertThat(seen).containsExactly("AAAAAAAAA5", "AAAAAAAAA3", "AAAAAAAAA4", "AAAAAAAAA2", "AAAAAAAAA1");
    }

    @Test
    void todayAndTwoDaysAheadAreSoonAndYesterdayIsLate() {
        assertThat(codes(urgent.page(ofFive, Optional.of(Deadline.LATE), Optional.empty(), 10)))
                .containsExactly("AAAAAAAAA5");
        assertThat(codes(urgent.page(ofFive, Optional.of(Deadline.SOON), Optional.empty(), 10)))
                .containsExactly("AAAAAAAAA3", "AAAAAAAAA4", "AAAAAAAAA2");
        assertThat(codes(urgent.page(ofFive, Optional.of(Deadline.FINE), Optional.empty(), 10)))
                .containsExactly("AAAAAAAAA1");
        assertThat(urgent.counts(ofFive))
                .containsEntry(Deadline.LATE, 1L)
                .containsEntry(Deadline.SOON, 3L)
                .containsEntry(Deadline.FINE, 1L);
    }
}
