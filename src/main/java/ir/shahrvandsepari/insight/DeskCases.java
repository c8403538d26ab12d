package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The cases of a district's desk, in the order that their filter asks for. Needs no transaction. */
@ApplicationScoped
public class DeskCases {
    /** A count goes on to here; who needs to know more exactly narrows the list. */
    private static final int COUNTED = 1_000;

    /** The same for what words find, which has to be looked at one by one. */
    private static final int COUNTED_BY_WORDS = 100;

    /** So far a list is walked in the hope that what the words find is met soon, as it is with common names. */
    private static final int WALKED = 2_500;

    /** Words that so many of the walked cases have are met along the list soon enough. */
    private static final int COMMON = WALKED / 100;

    /** Words that find more cases of the districts than this are met along the list sooner or later; rarer ones are looked up. */
    private static final int RARE = 2_000;

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    DeskCases() {}

    DeskCases(DataSource database) {
        this.database = database;
    }

    /**
     * A page, and how many cases the filter finds in all.
     *
     * @param count up to {@link #counted}, and one more for whatever is more
     */
    public record Found(List<CaseRow> rows, int count) {}

    /** The first page and the count. */
    public Found begin(DeskFilter filter, int limit) {
        if (isLookedFor(filter)) {
            List<Long> found = found(filter, OptionalLong.empty(), Math.max(limit, counted(filter) + 1));
            return new Found(rows(found.subList(0, Math.min(limit, found.size()))), found.size());
        }
        List<CaseRow> rows = page(filter, OptionalLong.empty(), limit);
        return new Found(rows, rows.size() < limit ? rows.size() : Math.max(rows.size(), count(filter)));
    }

    /**
     * One page, paged by key: cases that come or go while somebody turns pages move nothing.
     *
     * @param after the {@code id} of the last row of the page before; empty for the first page
     */
    public List<CaseRow> page(DeskFilter filter, OptionalLong after, int limit) {
        return rows(found(filter, after, limit));
    }

    /** So many are counted at most: {@link #count} tells one more for whatever is more. */
    public static int counted(DeskFilter filter) {
        return filter.words().isPresent() ? COUNTED_BY_WORDS : COUNTED;
    }

    /** How many there are, up to {@link #counted} and one. */
    public int count(DeskFilter filter) {
        int most = counted(filter) + 1;
        if (isLookedFor(filter)) {
            return found(filter, OptionalLong.empty(), most).size();
        }
        DeskQuery query = new DeskQuery(filter);
        return Sql.one(database, query.count(), row -> row.getInt(1), query.valuesOfEach(most))
                .orElseThrow();
    }

    /** The numbers of the first so many, in order. */
    private List<Long> found(DeskFilter filter, OptionalLong after, int most) {
        if (isToBeWalked(filter)) {
            DeskQuery query = new DeskQuery(filter).after(after);
            TypedWords words = TypedWords.of(filter.words().orElseThrow());
            List<Long> met = numbers(query.foundAmongFirst(words), query.valuesAmongFirst(WALKED, words, most));
            if (met.size() == most) {
                return met;
            }
            if (met.size() >= COMMON) {
                return found(query.finding(words), most);
            }
        }
        Optional<List<Long>> known = lookedUp(filter);
        DeskQuery query = query(filter, known).after(after);
        return known.isPresent()
                ? numbers(query.together() + " limit ?", query.valuesTogether(most))
                : found(query, most);
    }

    private List<Long> found(DeskQuery query, int most) {
        return numbers(query.firstOfEach(), query.valuesOfEach(most));
    }

    private List<Long> numbers(String found, Object... values) {
        return Sql.all(database, found, row -> row.getLong("id"), values);
    }

    /** Those cases, in that order. */
    private List<CaseRow> rows(List<Long> numbers) {
        Map<Long, CaseRow> rows = new HashMap<>();
        Sql.all(database, CaseList.ROWS + " where i.id = any(?)", CaseList::read, (Object) numbers.toArray(Long[]::new))
                .forEach(row -> rows.put(row.id(), row));
        return numbers.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** Whether its cases are looked for one by one, so that they are counted as they are found. */
    private static boolean isLookedFor(DeskFilter filter) {
        return filter.words().isPresent() || isInSomebodysHand(filter);
    }

    private static boolean isToBeWalked(DeskFilter filter) {
        return filter.words().isPresent() && !isInSomebodysHand(filter);
    }

    private static boolean isInSomebodysHand(DeskFilter filter) {
        return filter.hand().flatMap(DeskFilter.InHand::of).isPresent();
    }

    /**
     * Every case in order, one after the other as the database brings them: never more than a thousand are held.
     *
     * @param most rows at most
     */
    public void each(DeskFilter filter, int most, Consumer<CaseRow> taker) {
        DeskQuery query = query(filter, lookedUp(filter));
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

    private static DeskQuery query(DeskFilter filter, Optional<List<Long>> known) {
        DeskQuery query = new DeskQuery(filter);
        known.ifPresent(query::among);
        if (known.isEmpty() || isInSomebodysHand(filter)) {
            filter.words().ifPresent(typed -> query.finding(TypedWords.of(typed)));
        }
        return query;
    }

    /** The cases in a hand, or those that the words find, if they are few: looked up, they need not be looked for. */
    private Optional<List<Long>> lookedUp(DeskFilter filter) {
        Optional<Login> holder = filter.hand().flatMap(DeskFilter.InHand::of);
        if (holder.isPresent()) {
            return few(
                    "select inquiry_id from case_hand where login = ?",
                    List.of(holder.get().value()));
        }
        return filter.words().map(TypedWords::of).flatMap(words -> {
            List<Object> values = new ArrayList<>(words.values());
            values.add(filter.districts().toArray(Integer[]::new));
            // a sum, or the index of the districts would be read as well, which is longer than what the words find
            return few(
                    "select i.id from inquiry i where " + words.condition() + " and i.district + 0 = any(?)", values);
        });
    }

    private Optional<List<Long>> few(String query, List<Object> values) {
        List<Object> all = new ArrayList<>(values);
        all.add(RARE + 1);
        List<Long> found = Sql.all(database, query + " limit ?", row -> row.getLong(1), all.toArray());
        return found.size() > RARE ? Optional.empty() : Optional.of(found);
    }
}
