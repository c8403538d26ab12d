package ir.shahrvandsepari.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** One piece of plain SQL on a connection that is given back whatever happens. */
public final class Sql {

    private Sql() {}

    /** Work on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The database did not do what it was told; the transaction, if there is one, must not go on. */
    public static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(SQLException cause) {
            super(cause.getSQLState() + " " + cause.getMessage(), cause);
        }

        /** The five-character state of the SQL standard, such as 23505 for a broken unique key; null if unknown. */
        public String state() {
            return ((SQLException) getCause()).getSQLState();
        }
    }

    /** Turns the row on which a result stands into a value. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @throws Failure if the database refuses */
    public static <T> T run(DataSource database, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /** Runs one statement; tells how many rows it touched, 0 for a query. */
    public static int execute(DataSource database, String statement, Object... values) {
        return run(database, connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, values)) {
                return prepared.execute() ? 0 : prepared.getUpdateCount();
            }
        });
    }

    /** The first row of a query, if there is one. */
    public static <T> Optional<T> one(DataSource database, String query, Reader<T> reader, Object... values) {
        return all(database, query, reader, values).stream().findFirst();
    }

    /** All rows of a query, which must bound itself. */
    public static <T> List<T> all(DataSource database, String query, Reader<T> reader, Object... values) {
        return run(database, connection -> {
            try (PreparedStatement prepared = prepare(connection, query, values);
                    ResultSet rows = prepared.executeQuery()) {
                return all(rows, reader);
            }
        });
    }

    /** What is left of a result. */
    public static <T> List<T> all(ResultSet rows, Reader<T> reader) throws SQLException {
        List<T> read = new ArrayList<>();
        while (rows.next()) {
            read.add(reader.read(rows));
        }
        return read;
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
