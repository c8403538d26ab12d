package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The inspectors of the districts, their absences and their ties. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Inspectors {
    /** Where somebody has worked is known from the accounts as well as from what was declared. */
    private static final String OF_DISTRICT =
            """
            with today as (select ?::date as day), party as (select ?::text[] as ids, ?::bigint[] as offices)
            select distinct r.login collate "C" as login, a.national_id,
                exists (select from inspector_absence b where b.login = r.login
                    and day between b.first_day and coalesce(b.last_day, day)) as absent,
                exists (select from inspector_tie t where t.person_id = a.national_id and t.relative_id = any(ids)
                    and day between t.valid_from and coalesce(t.valid_until, day)) as related,
                exists (select from inspector_tie t where t.person_id = a.national_id and t.office_id = any(offices)
                    and day between t.valid_from and coalesce(t.valid_until, day))
                or exists (select from membership m join account other using (login)
                    where other.national_id = a.national_id and m.office_id = any(offices)) as former,
                (select count(*) from visit v where v.inspector = r.login and v.state = 'DRAWN') as open
            from today, party, account_role r join account a using (login)
            where r.role = 'INSPECTOR' and r.district = ?
                and day between r.valid_from and coalesce(r.valid_until, day)
                and day between a.valid_from and coalesce(a.valid_until, day)
            order by login
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Inspectors() {}

    Inspectors(DataSource database) {
        this.database = database;
    }

    /** An inspector of the district, free or kept out. */
    record Listed(Candidate candidate, Optional<Exclusion> exclusion) {}

    List<Listed> of(int district, LocalDate day, Parties parties) {
        Set<String> ids = parties.people().stream().map(PersonId::value).collect(Collectors.toSet());
        return Sql.all(
                database,
                OF_DISTRICT,
                row -> listed(row, ids),
                day,
                ids.toArray(String[]::new),
                parties.offices().toArray(Long[]::new),
                district);
    }

    private static Listed listed(ResultSet row, Collection<String> parties) throws SQLException {
        Candidate candidate = new Candidate(new Login(row.getString("login")), row.getInt("open"));
        Exclusion.Cause cause = null;
        if (row.getBoolean("absent")) {
            cause = Exclusion.Cause.ABSENT;
        } else if (parties.contains(row.getString("national_id"))) {
            cause = Exclusion.Cause.OWN_CASE;
        } else if (row.getBoolean("related")) {
            cause = Exclusion.Cause.RELATIVE;
        } else if (row.getBoolean("former")) {
            cause = Exclusion.Cause.FORMER_OFFICE;
        }
        return new Listed(candidate, Optional.ofNullable(cause).map(found -> new Exclusion(candidate.login(), found)));
    }
}
