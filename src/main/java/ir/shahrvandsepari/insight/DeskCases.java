package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The cases of a district's desk, in the order that their filter asks for. Needs no transaction. */
@ApplicationScoped
public class DeskCases {
    /** A count goes on to here; who needs to know more exactly narrows the list. */
    public static final int COUNTED = 1_000;

    /**
     * Words that find more cases of the districts than this are looked for along the list and met soon; rarer ones are looked
     * up first.
     */
    private static final int RARE = 2_000;

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    DeskCases() {}

    DeskCases(DataSource database) {
        this.database = database;
    }

    /**
     * One page, paged by key: cases that come or go while somebody turns pages move nothing.
     *
     * @param after the {@code id} of the last row of the page before; empty for the first page
     */
    public List<CaseRow> page(DeskFilter filter, OptionalLong after, int limit) {
        Optional<List<Long>> rare = rare(filter);
        DeskQuery query = query(filter, rare).after(after);
        if (rare.isPresent()) {
            return Sql.all(
                    database, rows(query, query.together() + " limit ?"), CaseList::read, query.valuesTogether(limit));
        }
        return Sql.all(database, rows(query, query.firstOfEach()), CaseList::read, query.valuesOfEach(limit));
    }

    /** How many there are, up to {@link #COUNTED} and one. */
    public int count(DeskFilter filter) {
        DeskQuery query = query(filter, rare(filter));
        return Sql.one(
                        database,
                        "select count(*) from (" + query.firstOfEach() + ") found",
                        row -> row.getInt(1),
                        query.valuesOfEach(COUNTED + 1))
                .orElse(0);
    }

    /**
     * Every case in order, one after the other as the database brings them: never more than a thousand are held.
     *
     * @param most rows at most
     */
    public void each(DeskFilter filter, int most, Consumer<CaseRow> taker) {
        DeskQuery query = query(filter, rare(filter));
        Sql.run(database, connection -> {
            boolean before = connection.getAutoCommit();
            // only within a transaction does the driver read by cursor
            connection.setAutoCommit(false);
            try {
                return stream(connection, query, most, taker);
            } finally {
                connection.rollback();
                connection.setAutoCommit(before);
            }
        });
    }

    private static int stream(Connection connection, DeskQuery query, int most, Consumer<CaseRow> taker)
            throws SQLException {
        int count = 0;
        try (PreparedStatement statement = connection.prepareStatement(rows(query, query.together() + " limit ?"))) {
            statement.setFetchSize(AT_ONCE);
            Object[] values = query.valuesTogether(most);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.accept(CaseList.read(rows));
                    count++;
                }
            }
        }
        return count;
    }

    private static String rows(DeskQuery query, String found) {
        return CaseList.ROWS.replace(
                        "from inquiry i\n", "from (" + found + ") found join inquiry i on i.id = found.id\n")
                + " order by " + query.inOrder("found.place", "found.id");
    }

    private static DeskQuery query(DeskFilter filter, Optional<List<Long>> rare) {
        DeskQuery query = new DeskQuery(filter);
        return rare.map(query::among).orElseGet(() -> filter.words()
                .map(typed -> query.finding(TypedWords.of(typed)))
                .orElse(query));
    }

    /** The cases that the words find, if there are few of them: looked up, they need not be looked for. */
    private Optional<List<Long>> rare(DeskFilter filter) {
        if (filter.words().isEmpty()) {
            return Optional.empty();
        }
        TypedWords words = TypedWords.of(filter.words().get());
        List<Object> values = new ArrayList<>(words.values());
        values.add(filter.districts().toArray(Integer[]::new));
        values.add(RARE + 1);
        List<Long> found = Sql.all(
                database,
                "select i.id from inquiry i where " + words.condition() + " and i.district = any(?) limit ?",
                row -> row.getLong(1),
                values.toArray());
        return found.size() > RARE ? Optional.empty() : Optional.of(found);
    }
}
