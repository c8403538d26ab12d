package ir.shahrvandsepari.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.Sql;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class InquiryStateTest {
    /** The table of moves as it is promised, written down once more. */
    private static final Map<String, String> MOVES = Map.ofEntries(
            Map.entry("RECEIVED", "RETURNED UNDER_REVIEW AWAITING_VISIT AWAITING_PAYMENT REFUSED PREPARED WITHDRAWN"),
            Map.entry("RETURNED", "RECEIVED WITHDRAWN EXPIRED"),
            Map.entry("AWAITING_VISIT", "UNDER_REVIEW WITHDRAWN EXPIRED"),
            Map.entry("UNDER_REVIEW", "RETURNED AWAITING_VISIT AWAITING_PAYMENT PREPARED REFUSED WITHDRAWN"),
            Map.entry("AWAITING_PAYMENT", "PREPARED REFUSED UNDER_REVIEW AWAITING_VISIT EXPIRED WITHDRAWN"),
            Map.entry("PREPARED", "SEALED"),
            Map.entry("SEALED", "ISSUED"),
            Map.entry("ISSUED", "REVOKED SUPERSEDED"));

    @Test
    void everyPairOfStatesIsAllowedOrForbiddenAlikeInCodeInTheDatabaseAndInTheTable() {
        DataSource database = RealDatabase.migrated();
        for (InquiryState from : InquiryState.values()) {
            Set<String> legal = Arrays.stream(
                            MOVES.getOrDefault(from.name(), "").split(" "))
                    .collect(Collectors.toSet());
            for (InquiryState to : InquiryState.values()) {
                boolean allowed = legal.contains(to.name());
                assertThat(from.mayBecome(to)).as("%s → %s in code", from, to).isEqualTo(allowed);
                assertThat(mayBecome(database, from, to))
                        .as("%s → %s in the database", from, to)
                        .isEqualTo(allowed);
            }
        }
    }

    private static boolean mayBecome(DataSource database, InquiryState from, InquiryState to) {
        return Sql.one(database, "select inquiry_may_become(?, ?)", row -> row.getBoolean(1), from.name(), to.name())
                .orElseThrow();
    }

    @Test
    void partnersSeeThePublicStateOnly() {
        assertThat(Arrays.stream(InquiryState.values())
                        .map(InquiryState::publicState)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "in-progress",
                        "correction-required",
                        "visit-required",
                        "payment-required",
                        "issued",
                        "refused",
                        "expired",
                        "withdrawn",
                        "revoked",
                        "superseded");
    }
}
