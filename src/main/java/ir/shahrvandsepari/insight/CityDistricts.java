package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/** The districts that the city has, for whoever looks at all of them. Needs no transaction. */
@ApplicationScoped
public class CityDistricts {

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    CityDistricts() {}

    /** Their numbers, ascending. */
    public Set<Integer> numbers() {
        return new LinkedHashSet<>(
                Sql.all(database, "select number from district order by number", row -> row.getInt(1)));
    }
}
