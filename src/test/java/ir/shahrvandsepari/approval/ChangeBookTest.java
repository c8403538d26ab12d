package ir.shahrvandsepari.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two people, on a real database. */
class ChangeBookTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), Tehran.ZONE);
    private static final Caller FIRST = admin("admin", "2740000121");
    private static final Caller SECOND = admin("admin2", "2751234569");
    /** Another account of the first person. */
    private static final Caller FIRST_AGAIN = admin("expert5", "2740000121");

    private static final Seen SEEN = new Seen(Optional.of(new Weighed(512, 37)), Optional.of("2"));

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final ChangeBook book = new ChangeBook(new Changes(transaction.database()), CLOCK);

    private static Caller admin(String login, String person) {
        return new Caller(login, person, login, Set.of(Role.ADMIN), OptionalLong.empty(), Set.of(), Map.of());
    }

    private static Proposal window(String months) {
        return new Proposal(
                ChangeKind.PARAMETER, "WINDOW_AFTER_ANSWER_MONTHS", months, LocalDate.of(2026, 12, 1), "council 12");
    }

    private long propose(Proposal proposal) {
        return transaction.inOne(() -> book.propose(proposal, SEEN, FIRST));
    }

    private static void isRefused(Runnable what, String slug) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }

    @Test
    void theSecondPersonSeesWhatTheFirstSawAndApproves() {
        long id = propose(window("3"));
        Change seen =
                transaction.inOne(() -> book.waiting(ChangeKind.PARAMETER)).get(0);
        assertThat(seen.proposal()).isEqualTo(window("3"));
        assertThat(seen.seen()).isEqualTo(SEEN);
        transaction.inOne(() -> book.approve(id, SECOND));
        Change done = transaction.inOne(() -> book.latest(ChangeKind.PARAMETER)).get(0);
        assertThat(done.state()).isEqualTo(Change.State.APPROVED);
        assertThat(done.decided().orElseThrow().login()).isEqualTo("admin2");
    }

    @Test
    void nobodyApprovesHisOwnNotEvenThroughASecondAccount() {
        long id = propose(window("3"));
        isRefused(() -> transaction.inOne(() -> book.approve(id, FIRST)), "second-person-required");
        isRefused(() -> transaction.inOne(() -> book.approve(id, FIRST_AGAIN)), "second-person-required");
    }

    @Test
    void theDatabaseRefusesTheSamePersonWhateverTheProgramDoes() {
        long id = propose(window("3"));
        assertThatThrownBy(() -> rows.change(
                        "update change_request set state = 'APPROVED', decided_by = 'other', decided_person = ?,"
                                + " decided_at = now() where id = ?",
                        FIRST.personId(),
                        id))
                .hasStackTraceContaining("ck_change_request_needs_two_people");
    }

    @Test
    void whatIsDecidedIsDecidedOnceAndWhatWasProposedIsNeverRewritten() {
        long id = propose(window("3"));
        assertThatThrownBy(() -> rows.change("update change_request set value = '9' where id = ?", id))
                .hasStackTraceContaining("never rewritten");
        assertThatThrownBy(() -> rows.change("update change_request set held_before = '9' where id = ?", id))
                .hasStackTraceContaining("never rewritten");
        transaction.inOne(() -> book.approve(id, SECOND));
        isRefused(() -> transaction.inOne(() -> book.approve(id, SECOND)), "change-decided");
        assertThatThrownBy(() -> rows.change("delete from change_request")).hasStackTraceContaining("never rewritten");
    }

    @Test
    void oneProposalAboutAParameterWaitsAndItsProposerTakesItBack() {
        long id = propose(window("3"));
        isRefused(() -> propose(window("4")), "change-waiting");
        transaction.inOne(() -> book.drop(id, FIRST_AGAIN));
        assertThat(rows.column("select state from change_request")).containsExactly("WITHDRAWN");
        propose(window("4"));
        transaction.inOne(() -> book.drop(id + 2, SECOND));
        assertThat(rows.column("select state from change_request order by id"))
                .containsExactly("WITHDRAWN", "REJECTED");
    }

    @Test
    void anAccountMayWaitForSeveralRolesAtOnce() {
        propose(new Proposal(ChangeKind.GRANT, "expert5", "EXPERT 1 -", LocalDate.of(2026, 12, 1), "moved"));
        propose(new Proposal(ChangeKind.GRANT, "expert5", "CLERK 1 -", LocalDate.of(2026, 12, 1), "moved"));
        assertThat(transaction.inOne(() -> book.waiting(ChangeKind.GRANT))).hasSize(2);
    }
}
