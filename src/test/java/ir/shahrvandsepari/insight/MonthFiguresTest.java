package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.MonthMoney.Sum;
import ir.shahrvandsepari.insight.MonthMoney.Way;
import ir.shahrvandsepari.kernel.Rial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mehr 1405: 23 September to 22 October 2026, days of Tehran. */
class MonthFiguresTest {
    private static final String FIRST = "2026-09-22T20:30:00Z";
    private static final String LAST = "2026-10-22T20:29:59Z";
    private static final String NEXT = "2026-10-22T20:30:00Z";

    private final MonthCity city = new MonthCity();

    @Test
    void aMonthBeginsAndEndsAtMidnightOfTehranAndInItsOwnDistrict() {
        city.file(1, 5, "2026-09-22T20:29:59Z", "2026-10-02");
        city.file(2, 5, FIRST, "2026-10-02");
        city.file(3, 5, LAST, "2026-11-01");
        city.file(4, 5, NEXT, "2026-11-01");
        city.file(5, 1, "2026-10-01T08:00:00Z", "2026-10-11");

        assertThat(city.figures(5).kept().filed()).isEqualTo(2);
        assertThat(city.figures(5, MonthCity.MEHR.before()).kept().filed()).isEqualTo(1);
        assertThat(city.figures(1).kept().filed()).isEqualTo(1);
        assertThat(city.figures(1, MonthCity.MEHR.before()).kept().filed()).isZero();
        assertThat(city.figures(5).end().in(InquiryState.RECEIVED)).isEqualTo(3);
    }

    @Test
    void thirtyEsfandOfALeapYearIsItsOwn() {
        city.file(1, 5, "2025-03-20T20:29:00Z", "2025-03-30");
        city.file(2, 5, "2025-03-20T20:31:00Z", "2025-03-31");

        assertThat(city.figures(5, new Month(1403, 12)).kept().filed()).isEqualTo(1);
        assertThat(city.figures(5, new Month(1404, 1)).kept().filed()).isEqualTo(1);
    }

    @Test
    void whatHappensAfterTheMonthChangesNoneOfItsFigures() {
        long late = city.file(1, 5, "2026-10-01T08:00:00Z", "2026-10-11");
        city.move(late, "2026-10-01T08:01:00Z", "UNDER_REVIEW");
        long answered = city.file(2, 5, "2026-10-02T08:00:00Z", "2026-10-12");
        city.move(answered, "2026-10-02T08:01:00Z", "PREPARED");
        city.move(answered, "2026-10-02T08:02:00Z", "SEALED");
        city.move(answered, "2026-10-02T08:03:00Z", "ISSUED");
        city.rows()
                .change("insert into case_rung values (?, 'MUNICIPALITY', '2026-10-11', '2026-10-12T04:00:00Z')", late);
        MonthFigures then = city.figures(5);
        assertThat(then.end().allLate()).isEqualTo(1);
        assertThat(then.ended(InquiryState.ISSUED)).isEqualTo(1);

        city.rows().change("update inquiry set due_on = '2026-12-01' where id = ?", late);
        city.move(answered, "2026-10-25T08:00:00Z", "REVOKED");
        city.move(late, "2026-10-26T08:00:00Z", "REFUSED");
        city.file(3, 5, NEXT, "2026-11-01");

        MonthFigures again = city.figures(5);
        assertThat(again.end()).isEqualTo(then.end());
        assertThat(again.times()).isEqualTo(then.times());
        assertThat(again.kept().flow()).isEqualTo(then.kept().flow());
        assertThat(again.kept().ended()).isEqualTo(then.kept().ended());
    }

    @Test
    void anAnswerAfterItsDeadlineIsNotInTimeAndOneOnItIs() {
        for (int day : new int[] {11, 12}) {
            long id = city.file(day, 5, "2026-10-01T08:00:00Z", "2026-10-11");
            city.move(id, "2026-10-01T08:01:00Z", "UNDER_REVIEW");
            city.move(id, "2026-10-" + day + "T08:00:00Z", "REFUSED");
        }
        AnswerTimes times = city.figures(5).times().get(Purpose.TRANSFER);
        assertThat(times.answers()).isEqualTo(2);
        assertThat(times.inTime()).isEqualTo(1);
        assertThat(times.median().orElseThrow()).isEqualTo(Duration.ofDays(10));
    }

    private void bill(long id, int of, String issued, long amount) {
        city.behindTheirRules(
                "insert into bill (id, subject, renovation_code, bill_id, payment_id, amount, rounding, state, issued_on,"
                        + " payable_until, part, parts) overriding system value values (" + id + ", '"
                        + MonthCity.code(of) + "', '5-1-1-1-1-0-0', '" + (100_000 + id) + "', '" + (200_000 + id)
                        + "', "
                        + amount + ", 0, 'PAID', '" + issued + "', '" + issued + "', 1, 1)");
    }

    private void paid(long bill, int of, String state, long amount, String at) {
        city.behindTheirRules(
                "insert into payment_attempt (subject, bill, amount, gateway, res_num, state, token, ref_num,"
                        + " return_url, started_by, started_at, over_at, ask_after) values ('" + MonthCity.code(of)
                        + "', " + bill
                        + ", " + amount + ", 'g', 'r" + bill + "', '" + state + "', 't" + bill + "', 'n" + bill
                        + "', 'u', 'p', '"
                        + at + "', '" + at + "', '" + at + "')");
    }

    private void posted(long bill, String kind, String state, long amount, String at) {
        city.behindTheirRules(
                "insert into payment_posting (bill, kind, amount, day, issuer, number, paper, seen, proposed_by,"
                        + " proposed_person, proposed_at, state, decided_by, decided_person, decided_at) values ("
                        + bill
                        + ", '" + kind + "', " + amount + ", '2026-10-01', '"
                        + (kind.equals("DEPOSIT") ? "DEP" : kind.equals("VERDICT") ? "A77" : "012") + "', 'N" + bill
                        + kind + "', repeat('a', 64), '-', 'x', '2740000121', '" + at + "', '" + state
                        + "', 'y', '2740000122', '" + at + "')");
    }

    @Test
    void moneyIsThatOfTheDistrictsCasesByTheMomentAtWhichItWasConfirmed() {
        city.file(1, 5, FIRST, "2026-10-02");
        city.file(2, 1, FIRST, "2026-10-02");
        bill(1, 1, "2026-09-23", 5_000);
        bill(2, 1, "2026-10-22", 7_000);
        bill(3, 1, "2026-10-23", 11_000);
        bill(4, 2, "2026-10-01", 13_000);
        paid(1, 1, "POSTED", 5_000, LAST);
        paid(2, 1, "CREDITED", 7_000, FIRST);
        paid(3, 1, "POSTED", 11_000, NEXT);
        paid(4, 2, "POSTED", 13_000, FIRST);
        posted(1, "COUNTER", "POSTED", 17_000, FIRST);
        posted(2, "DEPOSIT", "POSTED", 19_000, FIRST);
        posted(2, "VERDICT", "POSTED", 3_000, LAST);
        posted(3, "TRANSFER", "CREDITED", 23_000, NEXT);

        MonthMoney money = city.figures(5).money();
        assertThat(money.of(Way.BILLED)).isEqualTo(new Sum(2, Rial.of(12_000)));
        assertThat(money.of(Way.GATEWAY)).isEqualTo(new Sum(2, Rial.of(12_000)));
        assertThat(money.of(Way.BY_HAND)).isEqualTo(new Sum(1, Rial.of(17_000)));
        assertThat(money.of(Way.DEPOSITED)).isEqualTo(new Sum(1, Rial.of(19_000)));
        assertThat(money.of(Way.VERDICT)).isEqualTo(new Sum(1, Rial.of(3_000)));
        assertThat(city.figures(1).money().of(Way.BY_HAND)).isEqualTo(Sum.NONE);
        assertThat(city.figures(1).money().of(Way.GATEWAY)).isEqualTo(new Sum(1, Rial.of(13_000)));
    }

    private void ended(int number, int district, String state, String at) {
        city.behindTheirRules(
                "insert into certificate (number, year, district, sequence, inquiry_id, tracking_code, purpose,"
                        + " renovation_code, office_id, valid_until, verification_code, facts, facts_hash, state, prepared_at,"
                        + " cose, sealed_at, log_index, proof, published_at, ended_at, ended_why) values ('1405-"
                        + district
                        + "-" + number + "', 1405, " + district + ", " + number + ", " + number
                        + ", 'c', 'MORTGAGE', 'r', 1, '2027-01-01', 'v" + number + "', 'f" + number + "', sha256('f"
                        + number + "'), '" + state + "', now(), 'c', now(), " + number + ", 'p', now(), '" + at
                        + "', 'w')");
    }

    @Test
    void answersTakenBackAreToldInTheMonthInWhichThatHappened() {
        ended(1, 5, "REVOKED", FIRST);
        ended(2, 5, "SUPERSEDED", LAST);
        ended(3, 5, "SUPERSEDED", LAST);
        ended(4, 5, "REVOKED", NEXT);
        ended(5, 1, "REVOKED", FIRST);

        assertThat(city.figures(5).revoked()).isEqualTo(1);
        assertThat(city.figures(5).superseded()).isEqualTo(2);
        assertThat(city.figures(1).revoked()).isEqualTo(1);
    }

    private void approved(String kind, String target, String value, String at) {
        city.rows()
                .change(
                        "insert into change_request (kind, target, value, valid_from, reason, proposed_by, proposed_person,"
                                + " proposed_at, state, decided_by, decided_person, decided_at) values (?, ?, ?, '2026-11-01',"
                                + " 'r', 'x', '2740000121', '2026-09-01T08:00:00Z', 'APPROVED', 'y', '2740000122',"
                                + " ?::timestamptz)",
                        kind,
                        target,
                        value,
                        at);
    }

    @Test
    void aDistrictReadsItsOwnChangesAndThoseThatConcernAll() {
        approved("PARAMETER", "REFILING_DAYS", "12", FIRST);
        approved("GRANT", "someone", "EXPERT 5 -", LAST);
        approved("GRANT", "other", "EXPERT 1 -", LAST);
        approved("GRANT", "third", "FINANCE - -", LAST);
        approved("ROLLOUT", "5 TRANSFER", "LIVE", LAST);
        approved("ROLLOUT", "1 TRANSFER", "LIVE", LAST);
        approved("PARAMETER", "REFILING_DAYS", "13", NEXT);

        List<MonthReport.Approved> own = MonthChanges.read(city.database(), Optional.of(5), MonthCity.MEHR.days());
        assertThat(own)
                .extracting(MonthReport.Approved::kind)
                .containsExactly(ChangeKind.PARAMETER, ChangeKind.GRANT, ChangeKind.ROLLOUT);
        assertThat(own.get(0).by()).isEqualTo("first");
        assertThat(own.get(0).second()).isEqualTo("second");
        assertThat(MonthChanges.read(city.database(), Optional.empty(), MonthCity.MEHR.days()))
                .hasSize(6);
    }
}
