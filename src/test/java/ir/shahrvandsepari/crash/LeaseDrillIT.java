package ir.shahrvandsepari.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Rows;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers and one escalation ({@code -Pdrills}): each case is called once, and a dead server is followed. */
@Tag("drill")
class LeaseDrillIT {
    private static final int CASES = 300;
    private static final int RUNGS = 3;
    /** The lease of a server that fell silent, a round of the timer, and some patience. */
    private static final Duration TAKEOVER = Duration.ofMinutes(6);

    private static final String FENCE = "select fence from lease where duty = 'ESCALATION'";
    private static final String HOLDER = "select holder from lease where duty = 'ESCALATION'";

    @Test
    void deadlinesAreCalledOnceByTwoServersAndGoOnWhenOneDies() throws Exception {
        try (MortalServer first = MortalServer.begin("lease")) {
            Rows rows = first.rows();
            awaitCalled(rows, 0, Duration.ofSeconds(90));
            String holder = rows.text(HOLDER).orElseThrow();
            try (MortalServer second = first.beside("lease-2")) {
                late(rows, 1);
                awaitCalled(rows, CASES, Duration.ofSeconds(90));
                assertThat(rows.text(HOLDER))
                        .as("the first server still has the duty")
                        .contains(holder);
                assertThat(rows.number(FENCE)).isEqualTo(1);
                List<String> told = told(rows);

                first.kill();
                late(rows, 2);
                awaitCalled(rows, 2 * CASES, TAKEOVER);
                assertThat(rows.text(HOLDER)).as("the second has it now").isNotEqualTo(Optional.of(holder));
                assertThat(rows.number(FENCE)).isEqualTo(2);
                assertThat(told(rows)).as("as many messages again, none twice").hasSize(2 * told.size());
                assertThat(second.rows()
                                .column(
                                        "select rung from case_rung r join inquiry i on i.id = r.inquiry_id"
                                                + " where i.filed_by = 'drill' group by rung having count(*) <> ?",
                                        2 * CASES))
                        .as("rungs on which a case is missing")
                        .isEmpty();
            }
        }
    }

    /** Cases of district 2, where nobody files, so that the messages about them can be told apart. */
    private static void late(Rows rows, int round) {
        rows.change(
                "insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id,"
                        + " applicant_name, applicant_key, capacity, state, filed_by, filed_at, window_day, due_on,"
                        + " moved_at, request) select 'DR' || lpad((? * 10000 + n)::text, 8, '0'), 'MORTGAGE',"
                        + " '2-9-' || ? || '-' || n || '-1-0-0', 2, (select min(id) from office), '2740000121', 'x', 'x',"
                        + " 'OWNER', 'UNDER_REVIEW', 'drill', now() - interval '20 days', current_date - 20,"
                        + " current_date - 10, now() - interval '20 days', '{}' from generate_series(1, ?) n",
                round,
                round,
                CASES);
    }

    private static void awaitCalled(Rows rows, int cases, Duration longest) {
        MortalServer.await(
                cases + " cases are called on every rung",
                longest,
                () -> rows.text(HOLDER).isPresent()
                        && rows.number("select count(*) from case_rung r join inquiry i on i.id = r.inquiry_id"
                                        + " where i.filed_by = 'drill'")
                                == (long) cases * RUNGS);
    }

    private static List<String> told(Rows rows) {
        return rows.column("select mobile || ' ' || template from sms_message where subject = 'district 2'");
    }
}
