package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.property.Rollout.Step;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of stages, and what a district's data lacks. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RolloutRows {
    private static final String LACKING =
            """
            select p.properties, o.codes, p.without_owner, o.without_property, p.without_value, p.without_document
            from (
                select count(*) as properties,
                    count(*) filter (where not exists (
                        select 1 from owner o where o.renovation_code = p.renovation_code)) as without_owner,
                    count(*) filter (where not exists (
                        select 1 from zonal_value z where z.use = p.use
                            and z.block = (regexp_match(p.renovation_code, '^[0-9]+-[0-9]+-[0-9]+'))[1])) as without_value,
                    count(*) filter (where not exists (
                        select 1 from prior_document d where d.renovation_code = p.renovation_code
                            or d.renovation_code = regexp_replace(p.renovation_code, '-[0-9]+-[0-9]+$', '-0-0')))
                        as without_document
                from property p where p.district = ?) p,
                (select count(*) as codes,
                    count(*) filter (where not exists (
                        select 1 from property p where p.renovation_code = c.renovation_code)) as without_property
                from (select distinct renovation_code from owner where renovation_code like ?) c) o
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    RolloutRows() {}

    RolloutRows(DataSource database) {
        this.database = database;
    }

    Rollout of(int district, String purpose) {
        Optional<LocalDate> openFrom = Sql.one(
                database,
                "select open_from from district_opening where district = ? and purpose = ?",
                row -> row.getObject(1, LocalDate.class),
                district,
                purpose);
        List<Step> steps = Sql.all(
                database,
                "select stage, valid_from from rollout_stage where district = ? and purpose = ?",
                row -> new Step(Stage.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)),
                district,
                purpose);
        return new Rollout(district, purpose, openFrom, steps);
    }

    /** Whether it was entered: one stage begins on a day. */
    boolean add(int district, String purpose, Step step) {
        return Sql.execute(
                        database,
                        "insert into rollout_stage (district, purpose, stage, valid_from) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        district,
                        purpose,
                        step.stage().name(),
                        step.from())
                == 1;
    }

    /** Whether there was such a one; the database refuses to lose one that has begun. */
    boolean remove(int district, String purpose, Step step) {
        return Sql.execute(
                        database,
                        "delete from rollout_stage where district = ? and purpose = ? and stage = ? and valid_from = ?",
                        district,
                        purpose,
                        step.stage().name(),
                        step.from())
                == 1;
    }

    Readiness readiness(int district) {
        return Sql.one(
                        database,
                        LACKING,
                        row -> new Readiness(
                                row.getInt("properties"),
                                row.getInt("codes"),
                                row.getInt("without_owner"),
                                row.getInt("without_property"),
                                row.getInt("without_value"),
                                row.getInt("without_document")),
                        district,
                        district + "-%")
                .orElseThrow();
    }
}
