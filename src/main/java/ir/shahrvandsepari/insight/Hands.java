package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Who of a district's desk works on what. Needs no transaction. */
@ApplicationScoped
public class Hands {
    private static final String AT_DESK =
            """
            select a.login, p.name, (select count(*) from case_hand h where h.login = a.login) as held
            from account a join person p on p.national_id = a.national_id
            where ?::date between a.valid_from and coalesce(a.valid_until, 'infinity')
                and exists (select from account_role r where r.login = a.login and r.district = any(?)
                    and r.role in ('CLERK', 'EXPERT', 'MANAGER')
                    and ?::date between r.valid_from and coalesce(r.valid_until, 'infinity'))
            order by held, a.login
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Hands() {}

    Hands(DataSource database) {
        this.database = database;
    }

    /**
     * Somebody who may have cases in hand.
     *
     * @param held how many these are, in all districts
     */
    public record Officer(Login login, String name, int held) {}

    /** Everybody of these districts' desks on a day, who has least in hand first. */
    public List<Officer> atDesk(Set<Integer> districts, LocalDate day) {
        return Sql.all(
                database,
                AT_DESK,
                row -> new Officer(new Login(row.getString("login")), row.getString("name"), row.getInt("held")),
                day,
                districts.toArray(Integer[]::new),
                day);
    }

    /** Somebody who has a case in hand. */
    public record Holder(Login login, String name) {}

    /** In whose hand these cases are; those in nobody's are left out. */
    public Map<Long, Holder> of(Collection<Long> cases) {
        Map<Long, Holder> holders = new HashMap<>();
        Sql.all(
                database,
                "select h.inquiry_id, h.login, p.name from case_hand h join account a on a.login = h.login"
                        + " join person p on p.national_id = a.national_id where h.inquiry_id = any(?)",
                row -> holders.put(
                        row.getLong("inquiry_id"),
                        new Holder(new Login(row.getString("login")), row.getString("name"))),
                (Object) cases.toArray(Long[]::new));
        return holders;
    }

    /** How many cases somebody has in hand. */
    public int held(Login login) {
        return Sql.one(database, "select count(*) from case_hand where login = ?", row -> row.getInt(1), login.value())
                .orElse(0);
    }
}
