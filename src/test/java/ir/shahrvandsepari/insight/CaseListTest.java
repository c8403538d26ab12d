package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.PersianText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of cases on a real database. */
class CaseListTest {
    private static final String NAME = "\u0639\u0644\u064A \u0631\u0636\u0627\u06CC\u06CC";

    private final DataSource database = RealDatabase.migrated();
    private final Rows rows = new Rows(database);
    private final CaseList list = new CaseList(database);
    private long office;
    private long other;

    @BeforeEach
    void fileSome() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (1, 'one'), (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', '1', 'first'), ('NOTARY', '2', 'second')");
        office = rows.number("select id from office where code = '1'");
        other = rows.number("select id from office where code = '2'");
        file("AAAAAAAAA1", office, "5-1-10-1-1-0-0", "2026-11-20T20:29:00Z", "TRANSFER", NAME);
        file("AAAAAAAAA2", office, "5-1-10-2-1-0-0", "2026-11-20T20:31:00Z", "MORTGAGE", "a person");
        file("BBBBBBBBB3", other, "1-1-10-3-1-0-0", "2026-11-22T10:00:00Z", "TRANSFER", "Bahram");
    }

    private void file(String code, long by, String property, String at, String purpose, String name) {
        rows.change(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on,"
                        + " moved_at, request) values (?, ?, ?, ?, ?, '2740000121', ?, ?, 'OWNER', 'RECEIVED', 'n',"
                        + " ?::timestamptz, '2026-11-20', '2026-12-01', now(), '{}')",
                code,
                purpose,
                property,
                Integer.parseInt(property.substring(0, 1)),
                by,
                name,
                PersianText.searchKey(name),
                at);
    }

    @Test
    void theNewestStandsFirstWithTheNameOfItsOffice() {
        List<CaseRow> page = list.page(CaseFilter.all(), OptionalLong.empty(), 10);
        assertThat(codes(page)).containsExactly("BBBBBBBBB3", "AAAAAAAAA2", "AAAAAAAAA1");
        CaseRow newest = page.get(0);
        assertThat(newest.officeName()).isEqualTo("second");
        assertThat(newest.filedAt()).hasToString("2026-11-22T13:30+03:30");
        assertThat(newest.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(newest.certificateNumber()).isEmpty();
    }

    @Test
    void everyFilterShowsItsOwnAndNothingElse() {
        assertThat(found(CaseFilter.ofOffice(office))).containsExactly("AAAAAAAAA2", "AAAAAAAAA1");
        assertThat(found(CaseFilter.ofDistricts(Set.of(1)))).containsExactly("BBBBBBBBB3");
        assertThat(found(CaseFilter.all().forPurpose(Optional.of(Purpose.MORTGAGE))))
                .containsExactly("AAAAAAAAA2");
        rows.change("update inquiry set state = 'WITHDRAWN' where tracking_code = 'AAAAAAAAA1'");
        assertThat(found(CaseFilter.all().standing(Set.of(InquiryState.WITHDRAWN))))
                .containsExactly("AAAAAAAAA1");
        assertThat(found(CaseFilter.ofOffice(other).standing(Set.of(InquiryState.WITHDRAWN))))
                .isEmpty();
    }

    @Test
    void whatWasMergedSaysIntoWhichCaseAndWhatWasWithdrawnSaysNothing() {
        rows.change("update inquiry set state = 'WITHDRAWN' where tracking_code in ('AAAAAAAAA1', 'AAAAAAAAA2')");
        file("AAAAAAAAA4", office, "5-1-10-1-1-0-0", "2026-11-20T21:00:00Z", "TRANSFER", "an heir");
        rows.change("insert into inquiry_step (inquiry_id, sequence, at, to_state, who, why)"
                + " select id, 1, now(), 'WITHDRAWN', 'x', 'MERGED' from inquiry where tracking_code = 'AAAAAAAAA1'");
        rows.change("insert into case_merge select m.id, s.id, 'twice', 'expert5', '2740622333', now()"
                + " from inquiry m, inquiry s where m.tracking_code = 'AAAAAAAAA1' and s.tracking_code = 'AAAAAAAAA4'");
        assertThat(list.page(CaseFilter.ofOffice(office), OptionalLong.empty(), 9))
                .extracting(
                        row -> row.trackingCode().value(),
                        row -> row.mergedInto().map(TrackingCode::value).orElse("-"))
                .containsExactly(tuple("AAAAAAAAA4", "-"), tuple("AAAAAAAAA2", "-"), tuple("AAAAAAAAA1", "AAAAAAAAA4"));
    }

    @Test
    void daysAreThoseOfTehranAndBothAreIncluded() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 11, 20));
        assertThat(found(CaseFilter.all().filed(Optional.empty(), day))).containsExactly("AAAAAAAAA1");
        assertThat(found(CaseFilter.all().filed(day, day))).containsExactly("AAAAAAAAA1");
        assertThat(found(CaseFilter.all().filed(day.map(d -> d.plusDays(1)), Optional.empty())))
                .containsExactly("BBBBBBBBB3", "AAAAAAAAA2");
    }

    @Test
    void wordsFindCodesByTheirBeginningAndNamesHoweverTheyAreTyped() {
        assertThat(searched("bbbb")).containsExactly("BBBBBBBBB3");
        assertThat(searched("aaaaaaaaa-1")).containsExactly("AAAAAAAAA1");
        assertThat(searched("\u06F5/\u06F1/\u06F1\u06F0/\u06F2/\u06F1")).containsExactly("AAAAAAAAA2");
        assertThat(searched("\u0631\u0636\u0627")).containsExactly("AAAAAAAAA1");
        assertThat(searched("\u0639\u0644\u06CC")).as("the other yeh").containsExactly("AAAAAAAAA1");
        assertThat(searched("bahr")).containsExactly("BBBBBBBBB3");
        assertThat(searched("\u0631\u0636\u0627 bahram")).isEmpty();
        assertThat(searched("' or true --")).isEmpty();
        assertThat(searched("%")).isEmpty();
        assertThat(searched("  ")).hasSize(3);
    }

    @Test
    void aHalfSpaceMayBeTypedAsASpaceOrNotAtAll() {
        String yusufZadeh = "\u06CC\u0648\u0633\u0641\u200C\u0632\u0627\u062F\u0647";
        file("CCCCCCCCC4", other, "1-1-10-4-1-0-0", "2026-11-22T11:00:00Z", "TRANSFER", "Ali " + yusufZadeh);
        assertThat(searched(yusufZadeh)).containsExactly("CCCCCCCCC4");
        assertThat(searched(yusufZadeh.replace('\u200C', ' '))).containsExactly("CCCCCCCCC4");
        assertThat(searched("ali " + yusufZadeh.replace('\u200C', ' '))).containsExactly("CCCCCCCCC4");
        assertThat(searched(yusufZadeh.replace("\u200C", ""))).containsExactly("CCCCCCCCC4");
        assertThat(searched("bahram ali")).isEmpty();
    }

    @Test
    void aCaseIsFoundByTheNumberOfItsCertificate() {
        rows.change("insert into certificate_counter values (1405, 5, 1)");
        rows.change("insert into certificate (number, year, district, sequence, inquiry_id, tracking_code, purpose,"
                + " renovation_code, office_id, valid_until, verification_code, facts, facts_hash, state, prepared_at)"
                + " select '1405-5-1', 1405, 5, 1, id, tracking_code, purpose, renovation_code, office_id, '2027-01-01',"
                + " 'x', 'x', sha256('x'), 'PREPARED', now() from inquiry where tracking_code = 'AAAAAAAAA2'");
        assertThat(searched("1405/5/1")).containsExactly("AAAAAAAAA2");
        assertThat(list.page(CaseFilter.all(), OptionalLong.empty(), 9).get(1).certificateNumber())
                .as("not public yet")
                .isEmpty();
    }

    @Test
    void pagesAreCompleteAndWithoutRepeatsWhileOthersFile() {
        for (int i = 0; i < 7; i++) {
            file("CCCCCCCCC" + i, office, "5-2-1-" + (i + 1) + "-1-0-0", "2026-11-22T10:00:00Z", "TRANSFER", "n");
        }
        List<String> read = new ArrayList<>();
        OptionalLong after = OptionalLong.empty();
        for (List<CaseRow> page = list.page(CaseFilter.all(), after, 3); !page.isEmpty(); ) {
            read.addAll(codes(page));
            file(
                    "DDDDDDDDD" + read.size() % 10,
                    office,
                    "5-3-1-" + read.size() + "-1-0-0",
                    "2026-11-23T10:00:00Z",
                    "TRANSFER",
                    "n");
            page = list.page(
                    CaseFilter.all(), OptionalLong.of(page.get(page.size() - 1).id()), 3);
        }
        assertThat(read).hasSize(10).doesNotHaveDuplicates().noneMatch(code -> code.startsWith("D"));
    }

    @Test
    void everyStateIsCountedAlsoWhereNothingStands() {
        rows.change("update inquiry set state = 'WITHDRAWN' where tracking_code = 'AAAAAAAAA1'");
        assertThat(list.counts(CaseFilter.ofOffice(office)))
                .hasSize(InquiryState.values().length)
                .containsEntry(InquiryState.RECEIVED, 1L)
                .containsEntry(InquiryState.WITHDRAWN, 1L)
                .containsEntry(InquiryState.ISSUED, 0L);
    }

    @Test
    void anOfficialWithoutADistrictIsNotShownTheWholeCity() {
        assertThatThrownBy(() -> CaseFilter.ofDistricts(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> searched(String typed) {
        return found(CaseFilter.all().matching(Optional.of(typed)));
    }

    private List<String> found(CaseFilter filter) {
        return codes(list.page(filter, OptionalLong.empty(), 10));
    }

    private static List<String> codes(List<CaseRow> page) {
        return page.stream().map(row -> row.trackingCode().value()).toList();
    }
}
