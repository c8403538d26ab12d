package ir.shahrvandsepari.outside.operations;

import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without its database this server can answer next to nothing: whoever spreads requests sends them elsewhere. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return Sql.one(database, "select true", row -> row.getBoolean(1)).orElse(false);
        } catch (Sql.Failure away) {
            return false;
        }
    }
}
