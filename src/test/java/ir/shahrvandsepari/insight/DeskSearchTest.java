package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryState;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words in a list that is longer than it is walked: common, in between and rare, against a plain look at every case. */
class DeskSearchTest {
    private static final int PAGE = 26;

    private final DataSource database = RealDatabase.migrated();
    private final DeskCases cases = new DeskCases(database);
    private final DeskFilter ofFive = DeskFilter.ofDistricts(Set.of(5));

    @BeforeEach
    void fileMany() {
        RealDatabase.run(
                database,
                "insert into district (number, name) values (1, 'one'), (5, 'five')",
                "insert into office (kind, code, name) values ('NOTARY', '1', 'first')",
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on, moved_at,"
                        + " request) select translate(upper(lpad(to_hex(n), 10, '0')), 'ILOU', 'WXYZ'), 'TRANSFER',"
                        + " '5-1-1-' || n || '-1-0-0', case n % 10 when 9 then 1 else 5 end, id, '2740000121', 'x',"
                        + " case when n = 3 then 'hidden' when n % 5 = 0 then 'common' when n % 53 = 0 then 'middle'"
                        + " when n % 401 = 0 then 'rare' else 'nobody' end,"
                        + " 'OWNER', 'ISSUED', 'n', now() - n * interval '1 hour', '2026-01-01', '2026-01-10', now(), '{}'"
                        + " from office cross join generate_series(1, 9000) n",
                "analyze inquiry");
    }

    private List<Long> plainly(String word) {
        return new Rows(database)
                        .column(
                                "select id from inquiry where district = 5 and applicant_key = ? order by filed_at desc, id desc",
                                word)
                        .stream()
                        .map(Long::valueOf)
                        .toList();
    }

    private static List<Long> ids(List<CaseRow> rows) {
        return rows.stream().map(CaseRow::id).toList();
    }

    @Test
    void everyWordFindsWhatAPlainLookFindsAndIsCountedToAHundred() {
        for (String word : List.of("common", "middle", "rare", "hidden", "absent")) {
            List<Long> all = plainly(word);
            DeskCases.Found found = cases.begin(ofFive.matching(word), PAGE);
            assertThat(ids(found.rows())).as(word).isEqualTo(all.subList(0, Math.min(PAGE, all.size())));
            assertThat(found.count()).as(word).isEqualTo(Math.min(101, all.size()));
            assertThat(cases.count(ofFive.matching(word))).isEqualTo(found.count());
        }
    }

    @Test
    void thePagesBehindTheFirstGoOnWhereItEnded() {
        for (String word : List.of("common", "middle", "rare")) {
            List<Long> all = plainly(word);
            long last = all.get(9);
            assertThat(ids(cases.page(ofFive.matching(word), OptionalLong.of(last), PAGE)))
                    .as(word)
                    .isEqualTo(all.subList(10, Math.min(10 + PAGE, all.size())));
        }
    }

    @Test
    void inOneStateWordsFindTheSame() {
        DeskFilter issued = ofFive.standing(Set.of(InquiryState.ISSUED));
        assertThat(cases.count(issued.matching("middle"))).isEqualTo(101);
        assertThat(cases.count(issued.matching("rare")))
                .isEqualTo(plainly("rare").size());
    }
}
