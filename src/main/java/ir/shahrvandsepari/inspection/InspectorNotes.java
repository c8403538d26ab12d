package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inspection.InspectorNote.Absence;
import ir.shahrvandsepari.inspection.InspectorNote.FormerOffice;
import ir.shahrvandsepari.inspection.InspectorNote.Relative;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The tables of absences and ties, as people keep them. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class InspectorNotes {
    private static final String INSPECTORS =
            """
            select r.login collate "C" as login, p.name, r.district,
                (select count(*) from visit v where v.inspector = r.login and v.state = 'DRAWN') as open
            from account_role r join account a using (login) join person p using (national_id)
            where r.role = 'INSPECTOR' and r.district = any(?)
                and ? between r.valid_from and coalesce(r.valid_until, 'infinity')
            order by r.district, login
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    InspectorNotes() {}

    InspectorNotes(DataSource database) {
        this.database = database;
    }

    List<InspectorNote> of(Set<Integer> districts, LocalDate today) {
        return Sql.all(
                database,
                INSPECTORS,
                row -> {
                    Login login = new Login(row.getString("login"));
                    return new InspectorNote(
                            login,
                            row.getString("name"),
                            row.getInt("district"),
                            row.getInt("open"),
                            absences(login, today),
                            relatives(login, today),
                            formerOffices(login, today));
                },
                districts.toArray(Integer[]::new),
                today);
    }

    private List<Absence> absences(Login login, LocalDate today) {
        return Sql.all(
                database,
                "select first_day, last_day from inspector_absence where login = ? and coalesce(last_day, ?) >= ?"
                        + " order by first_day",
                row -> new Absence(
                        row.getObject("first_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class))),
                login.value(),
                today,
                today);
    }

    private List<Relative> relatives(Login login, LocalDate today) {
        return Sql.all(
                database,
                "select t.relative_id, t.valid_until from inspector_tie t join account a on a.national_id = t.person_id"
                        + " where a.login = ? and t.kind = 'RELATIVE' and coalesce(t.valid_until, ?) >= ? order by t.id",
                row -> new Relative(
                        PersonId.parse(row.getString("relative_id")),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class))),
                login.value(),
                today,
                today);
    }

    private List<FormerOffice> formerOffices(Login login, LocalDate today) {
        return Sql.all(
                database,
                "select o.name, t.valid_until from inspector_tie t join account a on a.national_id = t.person_id"
                        + " join office_now o on o.id = t.office_id"
                        + " where a.login = ? and coalesce(t.valid_until, ?) >= ? order by t.id",
                row -> new FormerOffice(
                        row.getString("name"), Optional.ofNullable(row.getObject("valid_until", LocalDate.class))),
                login.value(),
                today,
                today);
    }

    void absent(Login login, Absence absence, Login by, Instant now) {
        Sql.execute(
                database,
                "insert into inspector_absence (login, first_day, last_day, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?)",
                login.value(),
                absence.first(),
                absence.last().orElse(null),
                by.value(),
                now.atOffset(ZoneOffset.UTC));
    }

    /** Of an absence that began today, today stays: somebody else may have been drawn for it. */
    void back(Login login, LocalDate today) {
        Sql.execute(
                database,
                "update inspector_absence set last_day = greatest(first_day, ?::date - 1)"
                        + " where login = ? and coalesce(last_day, ?) >= ?",
                today,
                login.value(),
                today,
                today);
    }

    void related(Login login, PersonId relative, LocalDate today, Login by, Instant now) {
        Sql.execute(
                database,
                "insert into inspector_tie (person_id, kind, relative_id, valid_from, recorded_by, recorded_at)"
                        + " select national_id, 'RELATIVE', ?, ?, ?, ? from account where login = ?",
                relative.value(),
                today,
                by.value(),
                now.atOffset(ZoneOffset.UTC),
                login.value());
    }

    void workedFor(Login login, long office, LocalDate today, Optional<LocalDate> until, Login by, Instant now) {
        Sql.execute(
                database,
                "insert into inspector_tie (person_id, kind, office_id, valid_from, valid_until, recorded_by, recorded_at)"
                        + " select national_id, 'FORMER_OFFICE', ?, ?, ?, ?, ? from account where login = ?",
                office,
                today,
                until.orElse(null),
                by.value(),
                now.atOffset(ZoneOffset.UTC),
                login.value());
    }
}
