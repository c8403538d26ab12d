package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.organization.OfficeTerm;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The offices for those who keep them. Needs no transaction. */
@ApplicationScoped
public class OfficeList {
    private static final int MEMBERS = 200;

    private static final String ROWS =
            """
            select n.kind, n.code, n.name, n.pilot, n.suspended, o.opened_on,
                (select min(t.valid_from) from office_term t where t.office = n.key and t.valid_from > ?) as planned,
                (select count(*) from inquiry i where i.office_id = n.id and i.state = any(?)) as open,
                (select count(*) from membership m where m.office_id = n.id
                    and ? between m.valid_from and coalesce(m.valid_until, 'infinity')) as members
            from office_now n join office o using (id)
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    OfficeList() {}

    OfficeList(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One page, by key.
     *
     * @param words part of a name or a code; empty for all
     * @param after the key that the page before ended with; empty for the first page
     */
    public List<OfficeRow> page(String words, String after, int limit) {
        LocalDate today = Tehran.today(clock);
        return Sql.all(
                database,
                ROWS + " where n.key > ? and (strpos(n.name, ?) > 0 or strpos(n.code, ?) > 0) order by n.key limit ?",
                OfficeList::read,
                today,
                open(),
                today,
                after,
                words,
                words,
                limit);
    }

    public Optional<OfficeRow> find(OfficeKey key) {
        LocalDate today = Tehran.today(clock);
        return Sql.one(database, ROWS + " where n.key = ?", OfficeList::read, today, open(), today, key.toString());
    }

    /** Whoever acts for it or ever did, those of today first. */
    public List<OfficeMember> members(OfficeKey key) {
        return Sql.all(
                database,
                """
                select m.login, p.name, m.valid_from, m.valid_until
                from membership m join office o on o.id = m.office_id
                join account a using (login) join person p using (national_id)
                where o.key = ? order by coalesce(m.valid_until, 'infinity') desc, m.login limit ?""",
                row -> new OfficeMember(
                        row.getString("login"),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class))),
                key.toString(),
                MEMBERS);
    }

    private static String[] open() {
        return InquiryState.open().stream().map(Enum::name).toArray(String[]::new);
    }

    private static OfficeRow read(ResultSet row) throws SQLException {
        return new OfficeRow(
                new OfficeKey(OfficeKind.valueOf(row.getString("kind")), row.getString("code")),
                new OfficeTerm(row.getString("name"), row.getBoolean("pilot"), row.getBoolean("suspended")),
                row.getObject("opened_on", LocalDate.class),
                Optional.ofNullable(row.getObject("planned", LocalDate.class)),
                row.getLong("open"),
                row.getLong("members"));
    }
}
