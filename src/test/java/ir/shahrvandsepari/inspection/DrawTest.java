package ir.shahrvandsepari.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The draw as a stranger would repeat it, and what it does to the load. */
class DrawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String HEX = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    private static final DaySecret SECRET = new DaySecret(DAY, HEX, OptionalLong.of(7));
    private static final String ROOT = "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=";
    private static final VisitNumber VISIT = VisitNumber.parse("7K2M9QX4TB-1");

    private static Draw draw(VisitNumber visit, List<Candidate> candidates) {
        return Draw.of(visit, DAY, DrawSeed.of(SECRET, ROOT, visit), candidates, List.of());
    }

    private static Candidate free(String login, int open) {
        return new Candidate(new Login(login), open);
    }

    @Test
    void theSeedIsTheHashOfFourLinesThatAnybodyCanWrite() throws Exception {
        String text = "separi inspector draw 1\nsecret " + HEX + "\nroot " + ROOT + "\nvisit 7K2M9QX4TB-1\n";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(DrawSeed.of(SECRET, ROOT, VISIT).hex())
                .isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void theCommitmentIsTheHashOfTheSecretBesideItsDay() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(HEX.getBytes(StandardCharsets.US_ASCII));
        assertThat(SECRET.leaf())
                .isEqualTo("inspector-draw 2026-11-25 sha256:" + HexFormat.of().formatHex(hash));
    }

    @Test
    void whoeverDrawsAgainGetsTheSameNameInWhateverOrderTheListCame() {
        List<Candidate> list = List.of(free("inspector5", 0), free("inspector5b", 2), free("inspector5c", 1));
        List<Candidate> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        assertThat(draw(VISIT, turned)).isEqualTo(draw(VISIT, list));
        assertThat(Draw.winner(DrawSeed.of(SECRET, ROOT, VISIT), list))
                .isEqualTo(draw(VISIT, list).inspector());
    }

    @Test
    void whoeverHasLessToDoHoldsMoreTickets() {
        Draw draw = draw(VISIT, List.of(free("busy", 3), free("idle", 0)));
        assertThat(draw.candidates()).extracting(draw::tickets).containsExactly(1, 4);

        Map<String, Long> drawn = IntStream.rangeClosed(1, 5000)
                .mapToObj(i -> draw(new VisitNumber(VISIT.inquiry(), i), draw.candidates()))
                .map(one -> one.inspector().value())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(drawn.get("idle")).isBetween(3900L, 4100L);
        assertThat(drawn.get("busy")).isBetween(900L, 1100L);
    }

    @Test
    void anotherSecretRootOrVisitIsAnotherDraw() {
        DaySecret other = new DaySecret(DAY, HEX.replace('0', '1'), OptionalLong.empty());
        assertThat(DrawSeed.of(SECRET, ROOT, VISIT))
                .isNotEqualTo(DrawSeed.of(other, ROOT, VISIT))
                .isNotEqualTo(DrawSeed.of(SECRET, ROOT.replace('B', 'C'), VISIT))
                .isNotEqualTo(DrawSeed.of(SECRET, ROOT, VisitNumber.parse("7K2M9QX4TB-2")));
    }

    @Test
    void nobodyIsDrawnFromNobody() {
        assertThatThrownBy(() -> draw(VISIT, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSecretIsToldWhenItsDayIsOverAndNotBefore() {
        assertThat(SECRET.isTold(DAY)).isFalse();
        assertThat(SECRET.isTold(DAY.plusDays(1))).isTrue();
    }
}
