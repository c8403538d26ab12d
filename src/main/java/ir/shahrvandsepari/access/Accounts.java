package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Where the people behind the accounts are reached. */
@ApplicationScoped
public class Accounts {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    Accounts() {}

    Accounts(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The mobile on file of whoever holds this account. */
    public Optional<Mobile> mobileOf(Login login) {
        return Sql.one(
                database,
                "select p.mobile from account a join person p using (national_id) where a.login = ? and p.mobile is not null",
                row -> Mobile.parse(row.getString(1)),
                login.value());
    }

    /** Whether there is such an account, and it is over or never began. */
    public boolean isOver(Login login) {
        return Sql.one(
                        database,
                        "select 1 from account where login = ? and valid_until < greatest(valid_from, ?)",
                        row -> true,
                        login.value(),
                        Tehran.today(clock))
                .isPresent();
    }

    /**
     * Accounts by login, those that are over too, with the roles that they hold or will hold.
     *
     * @param words part of a login or a name, each character for itself; empty for all
     * @param after the login that the page before ended with; empty for the first page
     */
    public List<AccountRow> page(String words, Login after, int limit) {
        LocalDate today = Tehran.today(clock);
        return Sql.all(
                database,
                """
                select a.login, p.name, a.valid_from, a.valid_until,
                    nullif(a.password_open_until, 'infinity') as choose_until,
                    case when a.valid_until < greatest(a.valid_from, ?) then 'ENDED'
                         when a.valid_from > ? then 'BEGINS'
                         when a.password is not null then 'IN_FORCE'
                         when a.password_open_until = 'infinity' then 'NEW'
                         when a.password_open_until > ? then 'MAY_CHOOSE'
                         else 'NO_PASSWORD' end as state,
                    coalesce((
                    select array_agg(r.role || ' ' || coalesce(r.district::text, '-') || ' ' || coalesce(r.valid_until::text, '-')
                                     order by r.role, r.district)
                    from account_role r where r.login = a.login and coalesce(r.valid_until, 'infinity') >= ?), '{}') as terms
                from account a join person p using (national_id)
                where a.login > ? and (strpos(a.login, lower(?)) > 0 or strpos(p.name, ?) > 0)
                order by a.login limit ?""",
                AccountRow::read,
                today,
                today,
                Timestamp.from(clock.instant()),
                today,
                after.value(),
                words,
                words,
                limit);
    }

    /** The mobiles of those who hold a role in a district today; each once, however many accounts its owner has. */
    public List<Mobile> mobilesOf(Role role, int district) {
        return mobiles(role, district);
    }

    /** The mobiles of those who hold a role that knows no district today. */
    public List<Mobile> mobilesOf(Role role) {
        return mobiles(role, null);
    }

    private List<Mobile> mobiles(Role role, Integer district) {
        LocalDate today = Tehran.today(clock);
        return Sql.all(
                database,
                """
                select distinct p.mobile from account_role r
                join account a using (login) join person p using (national_id)
                where r.role = ? and r.district is not distinct from cast(? as smallint) and p.mobile is not null
                  and ? between r.valid_from and coalesce(r.valid_until, 'infinity')
                  and ? between a.valid_from and coalesce(a.valid_until, 'infinity')
                order by p.mobile""",
                row -> Mobile.parse(row.getString(1)),
                role.name(),
                district,
                today,
                today);
    }
}
