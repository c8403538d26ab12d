package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** The passwords of accounts. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PasswordRows {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    PasswordRows() {}

    PasswordRows(DataSource database) {
        this.database = database;
    }

    /** Whether the old one was still there. */
    boolean replace(SignInBook.Entry old, PasswordHash chosen, Instant now) {
        return Sql.execute(
                        database,
                        "update account set password = ?, sessions_from = ? where login = ? and password = ?",
                        chosen.toString(),
                        Timestamp.from(now),
                        old.login().value(),
                        old.password().toString())
                == 1;
    }
}
