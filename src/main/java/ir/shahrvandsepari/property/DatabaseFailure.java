package ir.shahrvandsepari.property;

import java.io.Serial;
import java.sql.SQLException;

/** The database did not do what it was asked; the running transaction is lost, the caller may try again. */
class DatabaseFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
