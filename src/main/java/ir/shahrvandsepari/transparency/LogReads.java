package ir.shahrvandsepari.transparency;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import javax.sql.DataSource;

/**
 * The log's tables, for everybody who reads them. Takes part in no transaction: whatever is committed is public,
 * nothing else is, and published rows never change.
 */
@Store
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class LogReads {

    private DataSource database;

    @Resource(lookup = "java:app/jdbc/separi")
    void setDatabase(DataSource database) {
        this.database = database;
    }

    <T> T read(Sql.Work<T> work) {
        return Sql.run(database, work);
    }
}
