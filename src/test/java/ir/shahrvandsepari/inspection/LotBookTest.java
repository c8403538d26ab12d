package ir.shahrvandsepari.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.insight.ReinspectionFigures;
import ir.shahrvandsepari.insight.ReinspectionFigures.Figures;
import ir.shahrvandsepari.kernel.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lots for answers given without a visit, on a real database. */
class LotBookTest {
    private static final String HEX = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    private static final DaySecret SECRET = new DaySecret(VisitCity.TODAY, HEX, OptionalLong.of(1));

    private final VisitCity city = new VisitCity();
    private final Lots lots = new Lots(city.transaction.database());

    @BeforeEach
    void theDayHasItsSecretBeforeTheAnswers() {
        city.timerRuns();
    }

    /** An issued answer whose leaf is the log's last entry. */
    private void issued(int sequence, String trackingCode) {
        long inquiry = city.waiting(trackingCode);
        city.rows.change("set session_replication_role = replica;"
                + " insert into certificate (number, year, district, sequence, inquiry_id, tracking_code, purpose,"
                + " renovation_code, office_id, valid_until, verification_code, facts, facts_hash, state, prepared_at,"
                + " cose, sealed_at, log_index, proof, published_at) select '1405-5-" + sequence + "', 1405, 5, "
                + sequence + ", " + inquiry + ", '" + trackingCode
                + "', 'MORTGAGE', '5-1-1-1-1-0-0', id, '2027-01-25', '"
                + trackingCode + "', '\\x" + "0" + sequence + "'::bytea, sha256('\\x0" + sequence
                + "'::bytea), 'ISSUED', now(), '\\x00', now(), " + (1_000_000 + sequence)
                + ", 'p', '2026-11-25T07:00:00Z' from office");
    }

    private List<Lot> undrawn() {
        return city.transaction.inOne(() -> lots.undrawn(VisitCity.MORNING, 10));
    }

    @Test
    void theLotIsTheHashOfFourLinesAndFallsOnItsShare() {
        long fell = IntStream.range(0, 10_000)
                .mapToObj(i -> new Lot(i, "1405-5-" + i, 5, SECRET, "").seed("root"))
                .filter(seed -> Lot.falls(seed, 20))
                .count();
        assertThat(fell).isBetween(150L, 250L);
        DrawSeed seed = new Lot(1, "1405-5-1", 5, SECRET, "").seed("root");
        assertThat(Lot.falls(seed, 1000)).isTrue();
        assertThat(Lot.falls(seed, 0)).isFalse();
        assertThat(seed.hex())
                .isEqualTo(Sha256.hex(Sha256.of(
                        "separi reinspection draw 1\nsecret " + HEX + "\nroot root\ncertificate 1405-5-1\n")));
    }

    @Test
    void whereTheLotFallsAVisitIsOrderedOnceAndCounted() {
        long chosen = city.waiting("7K2M9QX4TB");
        city.rows.change("update inquiry set state = 'WITHDRAWN'");
        keep(chosen, 1000);
        city.transaction.inOne(() -> {
            lots.order(VisitCity.MORNING, VisitCity.TODAY, 10);
            lots.order(VisitCity.MORNING, VisitCity.TODAY, 10);
            return null;
        });
        city.timerRuns();
        Visit visit = city.visit("7K2M9QX4TB-1");
        assertThat(visit.kind()).isEqualTo(Visit.Kind.REINSPECTION);
        assertThat(visit.state()).isEqualTo(Visit.State.DRAWN);
        assertThat(figures()).isEqualTo(new Figures(1, 1, 1, 0, 0));
        assertThatThrownBy(() -> city.rows.change("update reinspection set chosen = false"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereTheLotDoesNotFallNobodyGoes() {
        keep(city.waiting("7K2M9QX4TB"), 0);
        city.transaction.inOne(() -> {
            lots.order(VisitCity.MORNING, VisitCity.TODAY, 10);
            return null;
        });
        assertThat(city.rows.number("select count(*) from visit")).isZero();
        assertThat(figures()).isEqualTo(new Figures(1, 0, 0, 0, 0));
    }

    private void keep(long inquiry, int perMille) {
        city.rows.change(
                "set session_replication_role = replica; insert into reinspection (inquiry_id, certificate, district,"
                        + " day, checkpoint, seed, per_mille, chosen) values (" + inquiry
                        + ", '1405-5-1', 5, '2026-11-25', 'note',"
                        + " sha256('x'), " + perMille + ", " + (perMille == 1000) + ")");
    }

    private Figures figures() {
        return new ReinspectionFigures(city.transaction.real())
                .of(Set.of(5), VisitCity.TODAY, LocalDate.of(2026, 11, 26));
    }

    @Test
    void anAnswerIsDrawnForOnceAndOnlyIfNoPersonStandsBehindIt() {
        issued(1, "7K2M9QX4TB");
        issued(2, "7K2M9QX4TC");
        city.rows.change("insert into inquiry_step (inquiry_id, sequence, at, to_state, who, why)"
                + " select id, 9, now(), 'UNDER_REVIEW', 'x', 'x' from inquiry where tracking_code = '7K2M9QX4TC'");
        city.rows.change("set session_replication_role = replica;"
                + " insert into log_checkpoint (size, root, note, signed_at)"
                + " values (2000000, sha256('x'), 'note', '2026-11-25T07:00:00Z')");
        assertThat(undrawn()).extracting(Lot::certificate).containsExactly("1405-5-1");
        city.transaction.inOne(() -> {
            Lot lot = lots.undrawn(VisitCity.MORNING, 10).get(0);
            lots.keep(lot, lot.seed("root"), 20);
            lots.keep(lot, lot.seed("root"), 20);
            return null;
        });
        assertThat(undrawn()).isEmpty();
    }
}
