package ir.shahrvandsepari.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerSharesTest {

    private final Room room = new Room();

    @Test
    void theSameThreeDangSoldTwiceLeaveOneLiveAnswer() {
        IssuedCertificate first = room.issue(room.transfer("3", "3")).certificate();
        CertificateRegister.Issue second = room.issue(room.transfer("3", "3"));
        assertThat(second.superseded()).extracting(LiveAnswer::number).containsExactly(first.number());
        assertThat(state(first)).isEqualTo(CertificateState.SUPERSEDED);
        assertThat(state(second.certificate())).isEqualTo(CertificateState.ISSUED);
    }

    @Test
    void answersThatFitIntoTheShareTogetherStandSideBySide() {
        IssuedCertificate first = room.issue(room.transfer("2", "6")).certificate();
        IssuedCertificate second = room.issue(room.transfer("3", "6")).certificate();
        CertificateRegister.Issue third = room.issue(room.transfer("3", "6"));
        assertThat(third.superseded()).extracting(LiveAnswer::number).containsExactly(first.number());
        assertThat(state(second)).isEqualTo(CertificateState.ISSUED);
    }

    @Test
    void aUsedAnswerIsNotSupersededAndCountsAsSold() {
        IssuedCertificate first = room.issue(room.transfer("3", "6")).certificate();
        markUsed(first, LocalDate.of(2026, 11, 24));
        CertificateRegister.Issue second = room.issue(room.transfer("6", "6"));
        assertThat(second.superseded()).isEmpty();
        assertThat(usedShare("6")).isEqualTo(Dang.parse("3"));
        assertThat(usedShare("3")).as("the books show the deed by now").isEqualTo(Dang.ZERO);
    }

    @Test
    void theMarkIsSetOnceAndOnlyForADeedWithinTheValidity() {
        IssuedCertificate issued = room.issue(room.transfer("6", "6")).certificate();
        for (LocalDate wrong : List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25))) {
            assertThatThrownBy(() -> markUsed(issued, wrong)).isInstanceOf(InvalidValue.class);
        }
        markUsed(issued, LocalDate.of(2026, 11, 24));
        assertThatThrownBy(() -> markUsed(issued, LocalDate.of(2026, 11, 24)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.slug()).isEqualTo("already-used"));
    }

    private CertificateState state(Certificate certificate) {
        return room.inTransaction(() -> room.register.look(certificate.number()))
                .orElseThrow()
                .state();
    }

    private Dang usedShare(String held) {
        return room.inTransaction(() -> room.register.usedShare(
                RenovationCode.parse("5-1-10-1-1-0-0"), Room.OWNER, Dang.parse(held), Optional.empty()));
    }

    private void markUsed(Certificate certificate, LocalDate day) {
        room.inTransaction(() -> {
            RegisterEntry entry = room.register.lock(certificate.number()).orElseThrow();
            room.register.markUsed(entry, new UsedMark(new Deed("77/1405", day), "notary12"));
            return null;
        });
    }
}
