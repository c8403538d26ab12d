package ir.shahrvandsepari.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.approval.Seen;
import ir.shahrvandsepari.configuration.ConfigurationDifference.Obstacle;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an edited export differs in, on a real database. */
class DifferencesTest {
    private final ConfigurationRoom room = new ConfigurationRoom();
    private final LocalDate tomorrow = room.tomorrow;
    private final LocalDate later = tomorrow.plusDays(30);

    private static String told(ConfigurationDifference one) {
        return one.manner() + " " + one.id() + " " + one.proposal().value()
                + one.obstacle().map(why -> " " + why).orElse("");
    }

    private static List<String> told(List<ConfigurationDifference> differences) {
        return differences.stream().map(DifferencesTest::told).toList();
    }

    private void plan(String value, LocalDate from) {
        room.rows.change("update parameter set valid_to = ? where name = 'REFILING_DAYS'", from.minusDays(1));
        room.rows.change("insert into parameter values ('REFILING_DAYS', ?, ?, null, 'council 1')", value, from);
    }

    @Test
    void anotherValueBeginsTomorrowWithTheLawThatTheFileCites() {
        List<ConfigurationDifference> found = room.edited(text -> text.replaceFirst(
                "(\"REFILING_DAYS\": \\[\\s+\\{\\s+\"from\": \"[0-9-]+\",\\s+\"value\": \")10(\",\\s+\"reference\": \")[^\"]+",
                "$112$2council 12"));
        assertThat(told(found)).containsExactly("CHANGED PARAMETER/REFILING_DAYS/" + tomorrow + " 12");
        assertThat(found.get(0).proposal().reason()).isEqualTo("council 12");
        assertThat(found.get(0).needsReason()).isFalse();
        assertThat(found.get(0).isCitedOtherwise()).isTrue();
        assertThat(found.get(0).asChange().seen().before()).contains("10");
    }

    @Test
    void aPlannedValueThatTheFileLacksIsTakenBackAndOneOfAnotherValueBeginsAfterThat() {
        String without = room.text();
        plan("12", later);
        String with = room.text();
        assertThat(told(room.differences(without)))
                .containsExactly("CHANGED PARAMETER_CANCEL/REFILING_DAYS/" + later + " 12");
        assertThat(told(room.differences(with.replace("\"12\"", "\"14\""))))
                .containsExactly(
                        "CHANGED PARAMETER_CANCEL/REFILING_DAYS/" + later + " 12",
                        "CHANGED PARAMETER/REFILING_DAYS/" + later + " 14 AFTER_ANOTHER");
    }

    @Test
    void ofTwoDifferencesOfOneThingTheEarlierIsProposedFirst() {
        String edited = room.text()
                .replace(
                        "\"REFILING_DAYS\": [",
                        "\"REFILING_DAYS\": [{\"from\": \"2019-01-01\", \"value\": \"9\", \"reference\": \"x\"},");
        plan("12", later);
        String wanted = edited.replaceFirst(
                "(\"REFILING_DAYS\": \\[\\{[^}]+\\},\\s+\\{\\s+\"from\": \"[0-9-]+\",\\s+\"value\": \")10", "$111");
        assertThat(told(room.differences(wanted)))
                .containsExactly(
                        "CHANGED PARAMETER/REFILING_DAYS/" + tomorrow + " 11",
                        "CHANGED PARAMETER_CANCEL/REFILING_DAYS/" + later + " 12 AFTER_ANOTHER");
    }

    @Test
    void whatCannotBeNothingStaysAndWhatIsNotHereCannotBegin() {
        List<String> found = told(room.edited(text -> text.replaceFirst("(?s)    \"REFILING_DAYS\": \\[.*?\\],\n", "")
                .replace("\"5 TRANSFER\"", "\"6 TRANSFER\"")));
        assertThat(found)
                .containsExactly(
                        "GONE PARAMETER/REFILING_DAYS/" + tomorrow + " null STAYS",
                        "GONE ROLLOUT/5 TRANSFER/" + tomorrow + " null STAYS",
                        "NEW ROLLOUT/6 TRANSFER/" + tomorrow + " LIVE NOT_HERE");
    }

    @Test
    void reasonsComeAndGoAndAreWordedAnew() {
        List<ConfigurationDifference> found = room.edited(text -> text.replace("\"DEED_MISSING\"", "\"DEED_LOST\"")
                .replace("An attachment cannot be read.", "This cannot be read."));
        assertThat(found)
                .extracting(one -> one.manner() + " " + one.proposal().target())
                .containsExactly("NEW DEED_LOST", "GONE DEED_MISSING", "CHANGED DEED_UNREADABLE");
        assertThat(found.get(1).proposal().value()).isEqualTo(Proposal.NOTHING);
        assertThat(found).allMatch(ConfigurationDifference::needsReason).allMatch(one -> one.obstacle()
                .isEmpty());
    }

    @Test
    void messagesTariffsStagesAndHolidaysToComeAreComparedFromTheirDay() {
        LocalDate day = LocalDate.of(2028, 1, 12);
        List<ConfigurationDifference> found = room.edited(text -> text.replace(
                        "\"templates\": {}",
                        "\"templates\": {\"CASE_REFUSED\": [{\"from\": \"" + later
                                + "\", \"text\": \"{trackingCode} {property}\"}]}")
                .replace("\"rateBasisPoints\": 250", "\"rateBasisPoints\": 300")
                .replaceFirst("\"stage\": \"LIVE\"", "\"stage\": \"PAUSED\"")
                .replaceFirst("(?s)    \"2028-01-12\": \\{.*?\\},\n", "")
                // a day that has been is no difference
                .replaceFirst("(?s)    \"2026-03-22\": \\{.*?\\},\n", ""));
        assertThat(told(found))
                .containsExactly(
                        "CHANGED TARIFF/RENOVATION/" + tomorrow + " 300 1000",
                        "GONE HOLIDAY/2028-01-12/" + day + " null",
                        "NEW TEMPLATE/CASE_REFUSED/" + later + " \"{trackingCode} {property}\"",
                        "CHANGED ROLLOUT/5 TRANSFER/" + tomorrow + " PAUSED");
    }

    @Test
    void officesAreSuspendedAndEnteredButNeverGone() {
        assertThat(told(room.edited(text -> text.replace("\"suspended\": false", "\"suspended\": true"))))
                .containsExactly("CHANGED OFFICE/NOTARY 12/" + tomorrow
                        + " {\"name\":\"twelve\",\"pilot\":false,\"suspended\":true}");
        assertThat(room.edited(text -> text.replace("NOTARY 12", "NOTARY 13")))
                .extracting(one -> one.manner() + " " + one.obstacle().isPresent())
                .containsExactly("GONE true", "NEW false");
    }

    @Test
    void whatWaitsForASecondPersonIsNotProposedAgain() {
        room.transaction.inOne(() -> room.changes.propose(
                new Proposal(ChangeKind.PARAMETER, "REFILING_DAYS", "12", later, "council 12"),
                Seen.NOTHING,
                Admins.FIRST));
        assertThat(room.edited(text -> text.replaceFirst(
                        "(\"REFILING_DAYS\": \\[\\s+\\{\\s+\"from\": \"[0-9-]+\",\\s+\"value\": \")10", "$111")))
                .extracting(one -> one.obstacle().orElseThrow())
                .containsExactly(Obstacle.WAITS);
    }
}
