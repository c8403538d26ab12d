package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saved views on a real database. */
class ViewBookTest {
    private static final Login SARA = new Login("sara");
    private static final Login REZA = new Login("reza");

    private final DataSource database = RealDatabase.migrated();
    private final ViewBook book = new ViewBook(new SavedViews(database), Clock.systemUTC());

    @BeforeEach
    void open() {
        RealDatabase.run(
                database,
                "insert into person (national_id, name) values ('2740000121', 'A')",
                "insert into account (login, national_id, valid_from) select unnest(array['sara', 'reza']), '2740000121',"
                        + " '2026-01-01'");
    }

    @Test
    void everybodyFindsTheirOwnViewsAndNobodyElses() {
        book.save(SARA, SavedView.of(" late ones ", "due=late&q=%D8%B1"));
        book.save(REZA, SavedView.of("mine", ""));

        assertThat(book.of(SARA)).containsExactly(new SavedView("late ones", "due=late&q=%D8%B1"));
        assertThat(book.of(REZA)).containsExactly(new SavedView("mine", ""));
    }

    @Test
    void aViewOfTheSameNameReplacesTheEarlierOneAndCanBeForgotten() {
        book.save(SARA, SavedView.of("late", "due=late"));
        book.save(SARA, SavedView.of("late", "due=late&purpose=TRANSFER"));
        assertThat(book.of(SARA)).containsExactly(new SavedView("late", "due=late&purpose=TRANSFER"));

        book.forget(SARA, SavedView.of("late", ""));
        assertThat(book.of(SARA)).isEmpty();
    }

    @Test
    void thereIsRoomForTwentyAndAnOldNameStillFits() {
        for (int i = 0; i < ViewBook.MOST; i++) {
            book.save(SARA, SavedView.of("view " + i, ""));
        }
        assertThatThrownBy(() -> book.save(SARA, SavedView.of("one more", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too-many-views");
        book.save(SARA, SavedView.of("view 3", "state=all"));
        assertThat(book.of(SARA)).hasSize(ViewBook.MOST);
    }

    @Test
    void anotherAddressThanThatOfAListIsNotKept() {
        for (String query : new String[] {"a=1\r\nSet-Cookie: x", "<script>", "//evil", "a".repeat(2_001)}) {
            assertThatThrownBy(() -> SavedView.of("name", query)).isInstanceOf(InvalidValue.class);
        }
        assertThatThrownBy(() -> SavedView.of("  ", "")).isInstanceOf(InvalidValue.class);
        book.save(SARA, SavedView.of("name", "a".repeat(2_000)));
    }
}
