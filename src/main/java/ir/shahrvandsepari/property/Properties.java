package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The tables of the book. SQL throughout: the rows are only ever written by loads, as whole sets. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Properties {
    /**
     * Key of the lock between loads and decisions: a decision holds it shared, the switch of a load alone. Key and number of
     * the code's own lock only need to differ from other advisory locks of this database.
     */
    static final long CITY_DATA_LOCK = 5_715_000_001L;

    /** One round trip: the driver sends all four together. The range finds what lies within the code, by the prefix index. */
    private static final String FILE =
            """
            select * from property where renovation_code = ?;
            select * from owner where renovation_code = ? order by dang_numerator::numeric / dang_denominator desc, person_id;
            select * from prior_document where renovation_code = any (?) order by issued_on desc, kind, number;
            select * from hold where renovation_code = any (?) or renovation_code ~>=~ ? and renovation_code ~<~ ?
            order by since, kind, reference""";

    private static final String PLACED =
            """
            (select split_part(renovation_code, '-', 4)::int as parcel, renovation_code, latitude, longitude, land_area
            from property
            where renovation_code ~>=~ ? and renovation_code ~<~ ? and latitude is not null and longitude is not null
            limit %d)""";

    /**
     * One row for each parcel of a block, by the prefix index: the parcel asked for, and of a block of thousands of units as
     * much as a reader waits for.
     */
    static final String BLOCK = "select distinct on (parcel) * from (" + PLACED.formatted(1) + " union all "
            + PLACED.formatted(2_000) + ") placed where parcel > 0 order by parcel, renovation_code";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Properties() {}

    Properties(DataSource database) {
        this.database = database;
    }

    Optional<PropertyFile> file(RenovationCode code) {
        String[] lineage = code.lineage().stream().map(RenovationCode::toString).toArray(String[]::new);
        String below = code.prefixOfDescendants();
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(FILE)) {
                query.setString(1, code.toString());
                query.setString(2, code.toString());
                query.setObject(3, lineage);
                query.setObject(4, lineage);
                query.setString(5, below);
                query.setString(6, justAfter(below));
                query.execute();
                List<Property> property = next(query, PropertyRows::property);
                List<Owner> owners = next(query, PropertyRows::owner);
                List<PriorDocument> documents = next(query, PropertyRows::document);
                List<Hold> holds = next(query, PropertyRows::hold);
                return property.stream().findFirst().map(found -> new PropertyFile(found, owners, documents, holds));
            }
        });
    }

    List<Place> block(RenovationCode code) {
        String own = code.parcel().prefixOfDescendants();
        String block = code.block().prefixOfDescendants();
        return Sql.all(database, BLOCK, PropertyRows::place, own, justAfter(own), block, justAfter(block));
    }

    /** The first text after all that begin with the prefix: its last sign, a dash, raised by one. */
    private static String justAfter(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + (char) (prefix.charAt(prefix.length() - 1) + 1);
    }

    private static <T> List<T> next(PreparedStatement query, Sql.Reader<T> reader) throws SQLException {
        try (ResultSet rows = query.getResultSet()) {
            List<T> read = Sql.all(rows, reader);
            query.getMoreResults(PreparedStatement.KEEP_CURRENT_RESULT);
            return read;
        }
    }

    void lock(RenovationCode code) {
        Sql.execute(
                database,
                "select pg_advisory_xact_lock_shared(?), pg_advisory_xact_lock(hashtextextended(?, ?))",
                CITY_DATA_LOCK,
                code.toString(),
                CITY_DATA_LOCK);
    }

    List<PersonHold> holdsOn(Collection<PersonId> people) {
        String[] ids = people.stream().map(PersonId::value).toArray(String[]::new);
        return Sql.all(
                database,
                "select * from person_hold where person_id = any (?) order by since, kind, reference",
                PropertyRows::personHold,
                (Object) ids);
    }

    Freshness freshness() {
        Map<String, Instant> loadedAt = new TreeMap<>();
        Sql.all(
                database,
                "select kind, loaded_at from data_load",
                row -> loadedAt.put(row.getString(1), row.getTimestamp(2).toInstant()));
        return new Freshness(loadedAt);
    }

    List<District> districts() {
        Map<Integer, Map<String, LocalDate>> openings = new TreeMap<>();
        Sql.all(database, "select district, purpose, open_from from district_opening", row -> openings.computeIfAbsent(
                        row.getInt(1), n -> new TreeMap<>())
                .put(row.getString(2), row.getObject(3, LocalDate.class)));
        return Sql.all(
                database,
                "select number, name from district order by number",
                row -> new District(row.getInt(1), row.getString(2), openings.getOrDefault(row.getInt(1), Map.of())));
    }

    void keepAnswer(PriorDocument answer) {
        Sql.execute(
                database,
                """
                insert into prior_document (renovation_code, kind, number, issued_on, inspected, result, purpose)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (renovation_code, kind, number) do nothing""",
                answer.code().toString(),
                answer.kind().name(),
                answer.number(),
                answer.issuedOn(),
                answer.inspected(),
                answer.result().name(),
                answer.purpose().orElse(null));
    }
}
