package ir.shahrvandsepari.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.AccessRoom;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CodeSubject;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.OneTimeCodeBook;
import ir.shahrvandsepari.access.OneTimeCodeBook.Recipient;
import ir.shahrvandsepari.access.OneTimeCodeBook.Trial;
import ir.shahrvandsepari.access.PasswordBook;
import ir.shahrvandsepari.access.PasswordHash;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How a new city gets its first two administrators: what the page tells is run as it stands there. */
class FirstAdministratorsTest {
    private static final Path PAGE = Path.of("src/docs/administration.md");
    private static final Pattern SNIPPET =
            Pattern.compile("\\*\\*The first two administrators\\*\\*.*?```sql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("<([a-z ]+)>");

    private final Clock clock = Clock.system(Tehran.ZONE);
    private final OneTransaction transaction = new OneTransaction(RealDatabase.migrated());
    private final Rows rows = new Rows(transaction.real());
    private final PasswordBook passwords = AccessRoom.passwords(transaction.database(), clock);
    private final OneTimeCodeBook codes = AccessRoom.codes(transaction.database(), clock);

    /** The snippet with its gaps filled in; a gap that nobody knows makes the test fail. */
    private static String snippet(String login, String nationalId, String mobile) {
        Matcher found = SNIPPET.matcher(page());
        assertThat(found.find()).as("the page has the snippet").isTrue();
        return GAP.matcher(found.group(1)).replaceAll(gap -> switch (gap.group(1)) {
            case "login" -> login;
            case "national id" -> nationalId;
            case "mobile" -> mobile;
            case "name" -> "somebody";
            default -> throw new AssertionError("what belongs into " + gap.group());
        });
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One statement after the other, and on after one that is refused, as psql does.
     *
     * @return whether all were taken
     */
    private boolean run(String login, String nationalId, String mobile) {
        return Sql.run(transaction.real(), connection -> {
            boolean taken = true;
            for (String one : snippet(login, nationalId, mobile).split(";")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(one);
                } catch (SQLException refused) {
                    taken = false;
                }
            }
            return taken;
        });
    }

    /** By a code at the telephone, as {@code /password} does. */
    private void chooses(Login login, String password) {
        CodeSubject subject = new CodeSubject("password " + login);
        transaction.inOne(() -> {
            Recipient holder = passwords.mayChoose(login).orElseThrow();
            OneTimeCodeBook.Sent sent = codes.send(subject, holder);
            assertThat(codes.tried(subject, sent.code(), person -> true)).isEqualTo(Trial.RIGHT);
            assertThat(codes.use(subject, sent.code(), subject)).isTrue();
            return passwords.choose(login, PasswordHash.of(password));
        });
        String kept = rows.text("select password from account where login = ?", login.value())
                .orElseThrow();
        assertThat(PasswordHash.parse(kept).matches(password)).isTrue();
    }

    @Test
    void inAnEmptyCityBothAreEnteredChooseTheirPasswordsAndCanDecideTogether() {
        assertThat(rows.number("select count(*) from person")).isZero();
        run("a.karimi", "2740000121", "09141000001");
        run("b.amiri", "2751234569", "09141000002");
        chooses(new Login("a.karimi"), "river lantern moss");
        chooses(new Login("b.amiri"), "walnut cloud stair");
        for (String login : new String[] {"a.karimi", "b.amiri"}) {
            Caller caller = AccessRoom.caller(transaction.real(), new Login(login), clock);
            assertThat(RoleMatrix.may(caller, Action.PROPOSE_CHANGE)).isTrue();
            assertThat(RoleMatrix.may(caller, Action.APPROVE_CHANGE)).isTrue();
        }
        assertThat(rows.column("select distinct national_id from administrator_days"))
                .hasSize(2);
    }

    @Test
    void ofAMistakeNothingStays() {
        run("a.karimi", "2740000121", "09141000001");
        for (String[] wrong : new String[][] {
            {"b.amiri", "2751234569", "09141000001"},
            {"b.amiri", "275", "09141000002"},
            {"b.amiri", "2751234569", "9141000002"},
            {"a.karimi", "2751234569", "09141000002"},
            {"B.Amiri", "2751234569", "09141000002"}
        }) {
            assertThat(run(wrong[0], wrong[1], wrong[2]))
                    .as(String.join(" ", wrong))
                    .isFalse();
        }
        assertThat(rows.column("select national_id from person")).containsExactly("2740000121");
        assertThat(run("b.amiri", "2751234569", "09141000002")).isTrue();
    }
}
