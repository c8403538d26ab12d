package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.OneTimeCodeBook.Recipient;
import ir.shahrvandsepari.access.OneTimeCodeBook.Trial;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Codes on a telephone, on a real database. */
class OneTimeCodeBookTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PersonId OWNER = PersonId.parse("2740000121");
    private static final CodeSubject HOUSE = new CodeSubject("declaration 1 5-1-10-1-1-0-0");
    private static final CodeSubject OTHER_HOUSE = new CodeSubject("declaration 1 5-1-10-2-1-0-0");
    private static final CodeSubject CASE = new CodeSubject("0123456789");
    private static final Recipient TELEPHONE = new Recipient(OWNER, Mobile.parse("09141000001"), Login.of("notary12"));

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);

    private OneTimeCodeBook at(Instant moment) {
        return new OneTimeCodeBook(new OneTimeCodes(transaction.database()), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private OneTimeCode sent(CodeSubject subject, Instant moment) {
        return in(() -> at(moment).send(subject, TELEPHONE)).code();
    }

    private Trial tried(CodeSubject subject, OneTimeCode code, Instant moment) {
        return in(() -> at(moment).tried(subject, code, OWNER::equals));
    }

    private <T> T in(Supplier<T> work) {
        return transaction.inOne(work::get);
    }

    private static OneTimeCode otherThan(OneTimeCode code) {
        return new OneTimeCode(code.value().equals("000000") ? "000001" : "000000");
    }

    @Test
    void aCodeIsTakenWithinTwoMinutesAndUsedOnce() {
        OneTimeCode code = sent(HOUSE, NOON);
        assertThat(tried(HOUSE, code, NOON.plusSeconds(120))).isEqualTo(Trial.RIGHT);
        assertThat(tried(HOUSE, code, NOON.plusSeconds(121))).isEqualTo(Trial.EXPIRED);
        assertThat(in(() -> at(NOON.plusSeconds(119)).use(HOUSE, code, CASE))).isTrue();
        assertThat(in(() -> at(NOON.plusSeconds(119)).use(HOUSE, code, CASE))).isFalse();
        assertThat(tried(HOUSE, code, NOON.plusSeconds(119))).isEqualTo(Trial.EXPIRED);
        assertThat(rows.column("select used_for from one_time_code")).containsExactly("0123456789");
    }

    @Test
    void afterFiveWrongTriesEvenTheRightCodeIsRefused() {
        OneTimeCode code = sent(HOUSE, NOON);
        for (int i = 0; i < 5; i++) {
            assertThat(tried(HOUSE, otherThan(code), NOON)).isEqualTo(Trial.WRONG);
        }
        assertThat(tried(HOUSE, code, NOON)).isEqualTo(Trial.SPENT);
    }

    @Test
    void aCodeOpensNothingButItsOwnHouseForItsOwnOwner() {
        OneTimeCode code = sent(HOUSE, NOON);
        assertThat(tried(OTHER_HOUSE, code, NOON)).isEqualTo(Trial.EXPIRED);
        PersonId stranger = PersonId.parse("2751234569");
        assertThat(in(() -> at(NOON).tried(HOUSE, code, stranger::equals))).isEqualTo(Trial.WRONG);
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        OneTimeCode first = sent(HOUSE, NOON);
        OneTimeCode second = sent(HOUSE, NOON.plusSeconds(1));
        assertThat(tried(HOUSE, second, NOON.plusSeconds(2))).isEqualTo(Trial.RIGHT);
        if (!first.equals(second)) {
            assertThat(tried(HOUSE, first, NOON.plusSeconds(2))).isEqualTo(Trial.WRONG);
        }
    }

    @Test
    void aTelephoneGetsThreeCodesInTenMinutesWhateverTheyAreFor() {
        sent(HOUSE, NOON);
        sent(OTHER_HOUSE, NOON.plusSeconds(60));
        sent(HOUSE, NOON.plusSeconds(120));
        assertThatThrownBy(() -> sent(HOUSE, NOON.plusSeconds(180))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("too-many-requests");
            assertThat(refusal.details()).containsEntry("retryAfterSeconds", 421L);
        });
        assertThat(sent(HOUSE, NOON.plus(Duration.ofMinutes(10)).plusSeconds(1)))
                .isNotNull();
    }

    @Test
    void whatAnybodyMayAskForGetsSixCodesADay() {
        for (int i = 0; i < 6; i++) {
            Instant moment = NOON.plus(Duration.ofMinutes(11L * i));
            assertThat(maySend(moment)).isTrue();
            sent(HOUSE, moment);
        }
        assertThat(maySend(NOON.plus(Duration.ofHours(23)))).isFalse();
        assertThat(maySend(NOON.plus(Duration.ofHours(24)))).isTrue();
        assertThat(in(() -> at(NOON.plus(Duration.ofHours(2))).maySend(OTHER_HOUSE, TELEPHONE)))
                .as("what it is for counts, not whose telephone")
                .isTrue();
        sent(OTHER_HOUSE, NOON.plus(Duration.ofHours(30)));
        sent(OTHER_HOUSE, NOON.plus(Duration.ofHours(30)));
        sent(OTHER_HOUSE, NOON.plus(Duration.ofHours(30)));
        assertThat(maySend(NOON.plus(Duration.ofHours(30)))).isFalse();
    }

    private boolean maySend(Instant moment) {
        return in(() -> at(moment).maySend(HOUSE, TELEPHONE));
    }

    @Test
    void neitherTheTableNorAnyLogTellsTheCode() {
        OneTimeCode code = sent(HOUSE, NOON);
        assertThat(rows.column("select one_time_code::text from one_time_code"))
                .noneMatch(row -> row.contains(code.value()));
        assertThat(code.toString()).doesNotContain(code.value());
    }

    @Test
    void theDatabaseKeepsWhatWasSentAsItWasSent() {
        sent(HOUSE, NOON);
        assertThatThrownBy(() -> rows.change("update one_time_code set mobile = '09149999999'"))
                .hasStackTraceContaining("never changes");
        assertThatThrownBy(() -> rows.change("delete from one_time_code")).hasStackTraceContaining("never changes");
        assertThatThrownBy(() -> rows.change("update one_time_code set tries = 6"))
                .hasStackTraceContaining("ck_one_time_code_five_tries");
    }

    @Test
    void aCodeIsReadWithAnyDigitsAndSpaces() {
        assertThat(OneTimeCode.parse("\u06F1\u06F2\u06F3 \u0664\u0665-6")).isEqualTo(new OneTimeCode("123456"));
        assertThatThrownBy(() -> OneTimeCode.parse("12345")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> OneTimeCode.parse(null)).isInstanceOf(InvalidValue.class);
    }
}
