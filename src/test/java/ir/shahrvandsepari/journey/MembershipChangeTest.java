package ir.shahrvandsepari.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.AccessRoom;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.OrganizationRoom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who acts for which office, on a real database. */
class MembershipChangeTest {
    private static final Caller ADMIN = admin("2740000121");
    private static final Caller MEMBER_HIMSELF = admin("2751234569");

    private final Clock clock = Clock.system(Tehran.ZONE);
    private final LocalDate tomorrow = Tehran.today(clock).plusDays(1);
    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());
    private final MembershipChange effect = new MembershipChange(
            AccessRoom.memberships(transaction.database()),
            AccessRoom.grants(transaction.database()),
            OrganizationRoom.register(transaction.database(), clock),
            new ChangeDays(clock));

    MembershipChangeTest() {
        rows.change(
                "insert into office (kind, code, name) values ('NOTARY', '12', 'twelve'), ('NOTARY', '13', 'thirteen')");
        rows.change("insert into person values ('2751234569', 'member', null)");
        rows.change("insert into account values ('member1', '2751234569', null, '2020-01-01')");
    }

    private static Caller admin(String person) {
        return new Caller("admin", person, "x", Set.of(Role.ADMIN), OptionalLong.empty(), Set.of(), Map.of());
    }

    private Proposal of(ChangeKind kind, String office, LocalDate from) {
        return new Proposal(kind, "member1", office, from, "council 12");
    }

    private void apply(Proposal proposal, Caller approver) {
        transaction.inOne(() -> {
            effect.apply(Decided.approved(proposal), approver);
            return null;
        });
    }

    private static void isRefused(Runnable what, String slug) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }

    @Test
    void whoeverMovesLeavesTheOldOfficeFirst() {
        apply(of(ChangeKind.MEMBER, "NOTARY 12", tomorrow), ADMIN);
        isRefused(() -> apply(of(ChangeKind.MEMBER, "NOTARY 13", tomorrow.plusDays(9)), ADMIN), "membership-held");
        apply(of(ChangeKind.MEMBER_END, "NOTARY 12", tomorrow.plusDays(5)), ADMIN);
        apply(of(ChangeKind.MEMBER, "NOTARY 13", tomorrow.plusDays(5)), ADMIN);
        assertThat(rows.column(
                        "select o.code || ' ' || (m.valid_from - ?) || ' ' || coalesce((m.valid_until - ?)::text, '-')"
                                + " from membership m join office o on o.id = m.office_id order by 1",
                        tomorrow,
                        tomorrow))
                .containsExactly("12 0 4", "13 5 -");
    }

    @Test
    void nobodyApprovesAMembershipOfHisOwnAndNothingIsUnknown() {
        isRefused(() -> apply(of(ChangeKind.MEMBER, "NOTARY 12", tomorrow), MEMBER_HIMSELF), "second-person-required");
        isRefused(() -> apply(of(ChangeKind.MEMBER, "NOTARY 99", tomorrow), ADMIN), "not-found");
        isRefused(() -> apply(of(ChangeKind.MEMBER_END, "NOTARY 12", tomorrow), ADMIN), "membership-not-held");
        isRefused(() -> apply(of(ChangeKind.MEMBER, "NOTARY 12", tomorrow.minusDays(1)), ADMIN), "change-not-ahead");
        Proposal nobody = new Proposal(ChangeKind.MEMBER, "nobody", "NOTARY 12", tomorrow, "council 12");
        isRefused(() -> apply(nobody, ADMIN), "not-found");
        assertThat(rows.number("select count(*) from membership")).isZero();
    }

    @Test
    void aMembershipThatHasNotBegunIsTakenBackWhenItIsUndone() {
        Proposal joining = of(ChangeKind.MEMBER, "NOTARY 12", tomorrow.plusDays(3));
        apply(joining, ADMIN);
        apply(effect.opposite(Decided.approved(joining)).orElseThrow(), ADMIN);
        assertThat(rows.number("select count(*) from membership")).isZero();
    }
}
