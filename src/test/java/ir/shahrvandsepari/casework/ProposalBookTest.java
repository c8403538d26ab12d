package ir.shahrvandsepari.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.fixture.BareCase;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals in a real database, and what the database itself refuses. */
class ProposalBookTest {
    private static final Official EXPERT = new Official(new Login("expert5"), new NationalId("2740623704"));
    private static final Official SAME_PERSON = new Official(new Login("manager5"), EXPERT.person());
    private static final Official MANAGER = new Official(new Login("manager5"), new NationalId("2740627815"));
    private static final Seen SEEN = Seen.of(Map.of("owners", "x 2740000121 (6)"));

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final Clock clock = Clock.system(Tehran.ZONE);
    private final DeskBook desk = new DeskBook(new Acts(transaction.database()), clock);
    private final ProposalBook book = new ProposalBook(new Proposals(transaction.database()), desk, clock);
    private long inquiry;

    @BeforeEach
    void fileACase() {
        RealDatabase.run(
                database,
                "insert into person (national_id, name) values ('2740623704', 'x')",
                "insert into account (login, national_id, valid_from) values ('expert5', '2740623704', current_date)");
        inquiry = BareCase.in(database, "UNDER_REVIEW");
    }

    private static Proposal.Draft draft() {
        return new Proposal.Draft(
                Proposal.Kind.CLEARANCE,
                List.of(new Proposal.Item(new ReasonCode("PLAN_CONFLICT"), "R-1")),
                new Remark("the plan ends before the plot"),
                Optional.empty());
    }

    private Proposal proposed() {
        return transaction.inOne(() -> {
            book.propose(inquiry, draft(), SEEN, EXPERT);
            return book.open(inquiry).orElseThrow();
        });
    }

    private void approve(Proposal proposal, Official by) {
        transaction.inOne(() -> {
            book.approve(inquiry, proposal, by, Optional.empty());
            return null;
        });
    }

    @Test
    void aProposalIsReadBackWithWhatItsMakerSawAndItsAnswer() {
        Proposal proposal = proposed();
        assertThat(proposal.draft()).isEqualTo(draft());
        assertThat(proposal.seen()).isEqualTo(SEEN);
        approve(proposal, MANAGER);

        Proposal answered = transaction.inOne(() -> book.of(inquiry)).get(0);
        assertThat(answered.state()).isEqualTo(Proposal.State.APPROVED);
        assertThat(answered.end()).map(Proposal.End::by).contains(MANAGER);
        assertThat(transaction.inOne(() -> desk.of(inquiry)))
                .extracting(Act::kind)
                .containsExactly(Act.Kind.CLEARANCE_PROPOSED, Act.Kind.APPROVED);
    }

    @Test
    void theDatabaseRefusesAnAnswerOfTheSamePersonUnderAnotherAccount() {
        Proposal proposal = proposed();
        assertThatThrownBy(() -> approve(proposal, SAME_PERSON)).hasStackTraceContaining("ck_proposal_two_people");
        assertThatThrownBy(
                        () -> rows.change("update proposal set state = 'APPROVED', ended_by = 'x', ended_at = now()"))
                .as("nobody at all")
                .hasStackTraceContaining("ck_proposal_two_people");
        assertThat(rows.column("select state from proposal")).containsExactly("OPEN");
    }

    @Test
    void aProposalIsAnsweredOnceAndNeverRewritten() {
        Proposal proposal = proposed();
        approve(proposal, MANAGER);
        assertThatThrownBy(() -> approve(proposal, MANAGER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("desk-no-proposal"));
        assertThatThrownBy(() -> rows.change("update proposal set items = '[{\"code\": \"X\", \"evidence\": \"\"}]'"))
                .hasStackTraceContaining("is fixed, and ends once");
        assertThatThrownBy(() -> rows.change("delete from proposal")).hasStackTraceContaining("is fixed");
        assertThatThrownBy(() -> rows.change("delete from case_act")).hasStackTraceContaining("only grows");
    }

    @Test
    void onlyOneProposalWaitsAtATime() {
        proposed();
        assertThatThrownBy(this::proposed).hasStackTraceContaining("uq_proposal_one_open");
    }

    @Test
    void aDepartureWithoutItsLegalGroundIsRefusedByTheDatabase() {
        Proposal.Draft groundless =
                new Proposal.Draft(Proposal.Kind.DEPARTURE, draft().items(), draft().remark(), Optional.empty());
        assertThatThrownBy(() -> transaction.inOne(() -> {
                    book.propose(inquiry, groundless, SEEN, EXPERT);
                    return null;
                }))
                .hasStackTraceContaining("ck_proposal_departure_has_its_ground");
    }

    @Test
    void aCaseThatIsTakenBackLeavesNobodyAProposalToAnswerNorACaseInHand() {
        proposed();
        transaction.inOne(() -> {
            desk.take(inquiry, EXPERT);
            return null;
        });
        rows.change("update inquiry set state = 'WITHDRAWN' where id = ?", inquiry);
        assertThat(rows.column("select state from proposal")).containsExactly("OVERTAKEN");
        assertThat(rows.number("select count(*) from case_hand")).isZero();
        assertThat(transaction.inOne(() -> book.of(inquiry)).get(0).end()).isEmpty();
    }

    @Test
    void everyStepActAndPaperMakesANewVersion() {
        Version first = version();
        proposed();
        Version second = version();
        rows.change(
                "insert into inquiry_document (inquiry_id, name, kind, content, sha256, received_at, received_by)"
                        + " values (?, 'a', 'PDF', 'x', sha256('x'), now(), 'x')",
                inquiry);
        assertThat(first).isEqualTo(new Version(0, 0, 0));
        assertThat(second).isEqualTo(new Version(0, 1, 0));
        assertThat(version()).isEqualTo(Version.parse("0.1.1"));
    }

    private Version version() {
        return transaction.inOne(() -> desk.version(inquiry));
    }
}
