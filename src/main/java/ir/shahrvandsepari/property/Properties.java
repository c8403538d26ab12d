package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Properties() {}

    Properties(DataSource database) {
        this.database = database;
    }

    Optional<PropertyFile> file(RenovationCode code) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FILE)) {
            String[] lineage =
                    code.lineage().stream().map(RenovationCode::toString).toArray(String[]::new);
            String below = code.prefixOfDescendants();
            query.setString(1, code.toString());
            query.setString(2, code.toString());
            query.setArray(3, connection.createArrayOf("text", lineage));
            query.setArray(4, connection.createArrayOf("text", lineage));
            query.setString(5, below);
            query.setString(6, justAfter(below));
            query.execute();
            List<Property> property = next(query, PropertyRows::property);
            List<Owner> owners = next(query, PropertyRows::owner);
            List<PriorDocument> documents = next(query, PropertyRows::document);
            List<Hold> holds = next(query, PropertyRows::hold);
            return property.stream().findFirst().map(found -> new PropertyFile(found, owners, documents, holds));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The first text after all that begin with the prefix: its last sign, a dash, raised by one. */
    private static String justAfter(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + (char) (prefix.charAt(prefix.length() - 1) + 1);
    }

    private static <T> List<T> next(PreparedStatement query, PropertyRows.Reader<T> reader) throws SQLException {
        try (ResultSet rows = query.getResultSet()) {
            List<T> read = PropertyRows.all(rows, reader);
            query.getMoreResults(PreparedStatement.KEEP_CURRENT_RESULT);
            return read;
        }
    }

    void lock(RenovationCode code) {
        try (Connection connection = database.getConnection();
                PreparedStatement locks = connection.prepareStatement(
                        "select pg_advisory_xact_lock_shared(?), pg_advisory_xact_lock(hashtextextended(?, ?))")) {
            locks.setLong(1, CITY_DATA_LOCK);
            locks.setString(2, code.toString());
            locks.setLong(3, CITY_DATA_LOCK);
            locks.execute();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    List<PersonHold> holdsOn(Collection<PersonId> people) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select * from person_hold where person_id = any (?) order by since, kind, reference")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", people.stream().map(PersonId::value).toArray()));
            return PropertyRows.all(query.executeQuery(), PropertyRows::personHold);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    Freshness freshness() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select kind, loaded_at from data_load");
                ResultSet rows = query.executeQuery()) {
            Map<String, Instant> loadedAt = new LinkedHashMap<>();
            while (rows.next()) {
                loadedAt.put(
                        rows.getString(1), rows.getObject(2, Timestamp.class).toInstant());
            }
            return new Freshness(loadedAt);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    List<District> districts() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select d.number, d.name, o.purpose, o.open_from
                        from district d left join district_opening o on o.district = d.number order by d.number""");
                ResultSet rows = query.executeQuery()) {
            Map<Integer, String> names = new TreeMap<>();
            Map<Integer, Map<String, LocalDate>> openings = new TreeMap<>();
            while (rows.next()) {
                names.put(rows.getInt(1), rows.getString(2));
                Map<String, LocalDate> opening = openings.computeIfAbsent(rows.getInt(1), n -> new TreeMap<>());
                if (rows.getString(3) != null) {
                    opening.put(rows.getString(3), rows.getObject(4, LocalDate.class));
                }
            }
            return names.entrySet().stream()
                    .map(d -> new District(d.getKey(), d.getValue(), openings.get(d.getKey())))
                    .toList();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    void keepAnswer(PriorDocument answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into prior_document (renovation_code, kind, number, issued_on, inspected, result, purpose)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (renovation_code, kind, number) do nothing""")) {
            insert.setString(1, answer.code().toString());
            insert.setString(2, answer.kind().name());
            insert.setString(3, answer.number());
            insert.setObject(4, answer.issuedOn());
            insert.setBoolean(5, answer.inspected());
            insert.setString(6, answer.result().name());
            insert.setString(7, answer.purpose().orElse(null));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
