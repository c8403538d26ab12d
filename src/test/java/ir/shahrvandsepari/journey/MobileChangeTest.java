package ir.shahrvandsepari.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.AccessRoom;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.NewMobile;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose telephone changes, by whom, on a real database. */
class MobileChangeTest {
    private static final Login SARA = new Login("sara");
    private static final Mobile OLD = new Mobile("09141000001");
    private static final Mobile NEW = Mobile.parse("+98 \u06F9\u06F1\u06F4 \u0661\u0660\u0660 0002");
    private static final String MOBILES = "select national_id || ' ' || coalesce(mobile, '-') from person order by 1";

    private final Clock clock = Clock.system(Tehran.ZONE);
    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());
    private final List<String> told = new ArrayList<>();
    private final AccountNotice notice = new AccountNotice() {
        @Override
        void moved(NewMobile decided, Optional<Mobile> old) {
            told.add(old.map(Mobile::value).orElse("-") + " " + decided.holder().mobile());
        }
    };
    private final MobileChange effect =
            new MobileChange(AccessRoom.mobiles(transaction.database(), clock), notice, new ChangeDays(clock));

    @BeforeEach
    void enter() {
        rows.change(
                "insert into person values ('2740000121', 'Sara', '09141000001'), ('2751234569', 'Reza', '09141000003')");
        rows.change(
                "insert into account values ('sara', '2740000121', 'x', '2020-01-01'), ('reza', '2751234569', 'x', '2020-01-01')");
    }

    private <T> T in(Supplier<T> work) {
        return transaction.inOne(work::get);
    }

    private static Caller admin(String person) {
        return new Caller("admin", person, "x", Set.of(Role.ADMIN), OptionalLong.empty(), Set.of(), Map.of());
    }

    private Proposal proposal(Login login, Mobile mobile) {
        return in(() -> effect.proposal(login, mobile, "lost the telephone"));
    }

    /** What waits, proposed by the person of {@link Decided}, with what the proposer saw. */
    private Change proposed(Proposal proposal) {
        long id = rows.number(
                "insert into change_request (kind, target, value, valid_from, reason, proposed_by, proposed_person, proposed_at)"
                        + " values ('MOBILE', ?, ?, current_date, 'x', 'admin2', '0012345679', now()) returning id",
                proposal.target(),
                proposal.value());
        return Decided.approved(id, proposal, in(() -> effect.before(proposal)));
    }

    private void approve(Change change, String person) {
        in(() -> {
            effect.apply(change, admin(person));
            return null;
        });
        rows.change(
                "update change_request set state = 'APPROVED', decided_by = 'x', decided_person = ?, decided_at = now()"
                        + " where id = ?",
                person,
                change.id());
    }

    private static void isRefused(Runnable change, String slug) {
        assertThatThrownBy(change::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }

    @Test
    void itChangesWithTheApprovalBothNumbersAreToldAndWhatItWasIsKept() {
        Proposal proposal = proposal(SARA, NEW);
        assertThat(proposal.target()).isEqualTo("sara");
        assertThat(in(() -> effect.before(proposal)).orElseThrow()).contains(OLD.value(), "Sara");
        approve(proposed(proposal), "2751234569");
        assertThat(rows.column(MOBILES)).containsExactly("2740000121 09141000002", "2751234569 09141000003");
        assertThat(told).containsExactly("09141000001 09141000002");
        assertThat(
                        rows.column(
                                "select before || ' ' || after || ' ' || proposed_person || ' ' || approved_person from mobile_change"))
                .containsExactly("09141000001 09141000002 0012345679 2751234569");
        assertThatThrownBy(() -> rows.change("update mobile_change set before = null"))
                .as("and stays")
                .hasStackTraceContaining("mobile_change");
    }

    @Test
    void thePersonConcernedNeitherProposesNorApprovesWithWhateverAccount() {
        rows.change("insert into account values ('other', '2740000121', 'x', '2020-01-01')");
        Proposal proposal = proposal(new Login("other"), NEW);
        isRefused(() -> effect.checkProposer(proposal, admin("2740000121")), "mobile-own");
        effect.checkProposer(proposal, admin("0012345679"));
        Change change = proposed(proposal);
        isRefused(() -> approve(change, "2740000121"), "mobile-own");
        Proposal own = new Proposal(
                ChangeKind.MOBILE,
                "reza",
                proposal(new Login("reza"), NEW).value().replace("2751234569", "0012345679"),
                proposal.from(),
                "x");
        isRefused(() -> approve(Decided.approved(own), "2751234569"), "mobile-own");
        assertThat(told).isEmpty();
        assertThatThrownBy(() -> rows.change(
                        "insert into mobile_change select ?, '2740000121', null, '09141000002', '0012345679', '2740000121', now()",
                        change.id()))
                .as("the database refuses it too")
                .hasStackTraceContaining("ck_mobile_change_by_others");
    }

    @Test
    void twoPeopleWhoHaveAccountsNeverShareATelephone() {
        Mobile rezas = new Mobile("09141000003");
        isRefused(
                () -> in(() -> {
                    effect.check(effect.proposal(SARA, rezas, "x"));
                    return null;
                }),
                "mobile-of-another");
        assertThatThrownBy(() -> rows.change("update person set mobile = '09141000003' where name = 'Sara'"))
                .as("whoever writes")
                .hasStackTraceContaining("never share a telephone");
        rows.change("update account set valid_until = current_date - 2 where login = 'reza'");
        approve(proposed(proposal(SARA, rezas)), "0499370899");
        assertThat(rows.column(MOBILES)).as("a number passes on").contains("2740000121 09141000003");
        assertThatThrownBy(() -> rows.change("update account set valid_until = null where login = 'reza'"))
                .as("and its earlier holder comes back with another one only")
                .hasStackTraceContaining("never share a telephone");
        assertThatThrownBy(() -> rows.change("insert into account values ('reza2', '2751234569', 'x', current_date)"))
                .hasStackTraceContaining("never share a telephone");
    }

    @Test
    void aNumberOnRecordAndALoginThatNobodyHasAreToldAtOnce() {
        isRefused(
                () -> in(() -> {
                    effect.check(effect.proposal(SARA, OLD, "x"));
                    return null;
                }),
                "mobile-on-record");
        isRefused(() -> proposal(new Login("nobody"), NEW), "login-unknown");
    }

    @Test
    void itIsUndoneByTheNumberThatStoodThereAndAFirstOneByAnother() {
        Change done = proposed(proposal(SARA, NEW));
        approve(done, "2751234569");
        Proposal back = effect.opposite(done).orElseThrow();
        assertThat(back.kind()).isEqualTo(ChangeKind.MOBILE);
        approve(proposed(back), "2751234569");
        assertThat(rows.column(MOBILES)).contains("2740000121 09141000001");
        rows.change("update person set mobile = null where name = 'Sara'");
        Change first = proposed(proposal(SARA, NEW));
        approve(first, "2751234569");
        assertThat(told).endsWith("- 09141000002");
        assertThat(effect.opposite(first)).isEmpty();
    }
}
