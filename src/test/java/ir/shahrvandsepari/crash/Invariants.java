package ir.shahrvandsepari.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Rows;
import java.time.Duration;
import java.util.Collection;

/** What must be true of the tables after any crash, once the server has had time to recover. */
record Invariants(Rows rows) {
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    /** Waits until no certificate is on its way any more. */
    Invariants awaitRecovery() {
        MortalServer.await(
                "every certificate begun is issued",
                RECOVERY,
                () -> rows.number("select count(*) from certificate where state in ('PREPARED', 'SEALED')") == 0
                        && rows.number("select count(*) from inquiry where state in ('RECEIVED', 'PREPARED', 'SEALED')")
                                == 0);
        return this;
    }

    void hold(Collection<String> answered) {
        for (String trackingCode : answered) {
            assertThat(rows.number("select count(*) from inquiry where tracking_code = ?", trackingCode))
                    .as("the answered inquiry " + trackingCode)
                    .isEqualTo(1);
        }
        assertThat(rows.column("select tracking_code from inquiry group by tracking_code having count(*) > 1"))
                .as("tracking codes given twice")
                .isEmpty();
        assertThat(rows.column("select year || '-' || district from certificate group by year, district"
                        + " having count(*) <> max(sequence) or min(sequence) <> 1"))
                .as("years and districts whose numbers have a gap or a double")
                .isEmpty();
        assertThat(
                        rows.column(
                                "select inquiry_id from certificate where state <> 'VOID' group by inquiry_id having count(*) > 1"))
                .as("inquiries with two certificates")
                .isEmpty();
        everyCertificateIsInTheLog();
    }

    private void everyCertificateIsInTheLog() {
        assertThat(rows.column("select c.number from certificate c where c.state in ('ISSUED', 'REVOKED', 'SUPERSEDED')"
                        + " and not exists (select 1 from log_entry e where e.entry_index = c.log_index and e.entry ="
                        + " convert_to('certificate sha256:' || encode(c.facts_hash, 'hex'), 'UTF8'))"))
                .as("issued certificates that the log does not hold where they say")
                .isEmpty();
        assertThat(rows.number("select count(*) from certificate where log_index >="
                        + " (select coalesce(max(size), 0) from log_checkpoint)"))
                .as("issued certificates that no checkpoint covers")
                .isZero();
        assertThat(
                        rows.column(
                                "select i.tracking_code from inquiry i where i.state = 'ISSUED'"
                                        + " and not exists (select 1 from certificate c where c.inquiry_id = i.id and c.state <> 'VOID')"))
                .as("issued inquiries without a certificate")
                .isEmpty();
    }
}
