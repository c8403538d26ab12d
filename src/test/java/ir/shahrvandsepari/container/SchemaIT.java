package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SchemaIT {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Test
    void everyMigrationOfTheWarHasRunWhenTheApplicationAnswers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*), count(*) filter (where success) from flyway_schema_history")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive().isEqualTo(rows.getInt(2));
        }
    }

    @Test
    void theDatabaseIsThePostgresThatWePromise() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(17);
        }
    }
}
