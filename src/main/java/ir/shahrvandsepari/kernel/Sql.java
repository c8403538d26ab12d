package ir.shahrvandsepari.kernel;

import java.sql.Connection;
import java.sql.SQLException;
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

    /** @throws Failure if the database refuses */
    public static <T> T run(DataSource database, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }
}
