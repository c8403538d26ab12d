package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** The table of saved views. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SavedViews {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    SavedViews() {}

    SavedViews(DataSource database) {
        this.database = database;
    }

    /** Tells whether there was room for it: an older one of the same name makes room, more than so many do not. */
    boolean save(Login login, SavedView view, int most, Instant now) {
        return Sql.execute(
                        database,
                        """
                        insert into saved_view (login, name, query, saved_at)
                        select ?, ?, ?, ? where (select count(*) from saved_view where login = ? and name <> ?) < ?
                        on conflict (login, name) do update set query = excluded.query, saved_at = excluded.saved_at
                        """,
                        login.value(),
                        view.name(),
                        view.query(),
                        now.atZone(Tehran.ZONE).toOffsetDateTime(),
                        login.value(),
                        view.name(),
                        most)
                == 1;
    }

    void forget(Login login, SavedView view) {
        Sql.execute(database, "delete from saved_view where login = ? and name = ?", login.value(), view.name());
    }

    List<SavedView> of(Login login) {
        return Sql.all(
                database,
                "select name, query from saved_view where login = ? order by saved_at, name",
                row -> new SavedView(row.getString(1), row.getString(2)),
                login.value());
    }
}
