package ir.shahrvandsepari.outside.postgres;

import ir.shahrvandsepari.property.BulkCopy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** {@code COPY … FROM STDIN} of the PostgreSQL driver. */
@ApplicationScoped
public class PostgresCopy implements BulkCopy {
    @Override
    public long copy(Connection connection, String statement, Reader rows) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, rows);
        } catch (IOException e) {
            throw new SQLException("the rows could not be sent", e);
        }
    }
}
