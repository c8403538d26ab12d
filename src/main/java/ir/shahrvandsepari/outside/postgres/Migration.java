package ir.shahrvandsepari.outside.postgres;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date when the application starts. Every other start-up bean that reads or writes the database
 *
 * <p>Several nodes may start at once: Flyway holds a lock in PostgreSQL, the others wait and find nothing to do.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    private static final int PATIENCE_SECONDS = 30;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // each room numbers in its own band, so a later room may bring a lower number
                .outOfOrder(true)
                // a database that is just starting answers after a few seconds
                .connectRetries(PATIENCE_SECONDS)
                .connectRetriesInterval(1)
                .load()
                .migrate();
    }
}
