package ir.shahrvandsepari.property;

import java.io.Reader;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes many rows at once, the database's own way. */
public interface BulkCopy {
    /**
     * @param connection of the running transaction
     * @param statement {@code copy … from stdin}
     * @param rows in PostgreSQL's text format
     * @return the number of rows written
     */
    long copy(Connection connection, String statement, Reader rows) throws SQLException;
}
