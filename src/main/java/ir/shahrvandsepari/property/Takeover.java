package ir.shahrvandsepari.property;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The statements that carry staged rows into the book. {@code {staged}} and {@code {job}} are filled in by {@link Staging}; the
 * last statement of each list answers how many rows were added, changed and removed.
 */
final class Takeover {
    /**
     * Owners are replaced by whole sets, only where something differs: one DELETE and one INSERT, so that the database can
     * look at the sums after each.
     */
    static final List<String> OWNER_STATEMENTS = List.of(
            """
            create temporary table changed_owner_set on commit drop as
            with given as (
                select renovation_code, person_id, name, dang_numerator, dang_denominator, mobile, since
                from {staged} where job_id = {job} and not refused),
            known as (
                select o.renovation_code::text, o.person_id::text, o.name, o.dang_numerator, o.dang_denominator, o.mobile, o.since
                from owner o where o.renovation_code in (select renovation_code from given))
            select distinct renovation_code from (
                (select * from given except select * from known) union all (select * from known except select * from given)) d""",
            """
            create temporary table owner_difference on commit drop as
            select count(*) filter (where o.person_id is null) as added,
                   count(*) filter (where s.person_id is not null and o.person_id is not null
                       and (s.name, s.dang_numerator, s.dang_denominator, s.mobile, s.since) is distinct from
                           (o.name, o.dang_numerator, o.dang_denominator, o.mobile, o.since)) as changed,
                   count(*) filter (where s.person_id is null) as removed
            from (select * from {staged} where job_id = {job} and not refused
                  and renovation_code in (select renovation_code from changed_owner_set)) s
            full join (select * from owner where renovation_code in (select renovation_code from changed_owner_set)) o
                on o.renovation_code = s.renovation_code and o.person_id = s.person_id""",
            "delete from owner where renovation_code in (select renovation_code from changed_owner_set)",
            """
            insert into owner (renovation_code, person_id, name, name_key, dang_numerator, dang_denominator, mobile, since)
            select renovation_code, person_id, name, name_key, dang_numerator, dang_denominator, mobile, since
            from {staged} where job_id = {job} and not refused
            and renovation_code in (select renovation_code from changed_owner_set)""",
            "select added, changed, removed from owner_difference");

    private Takeover() {}

    /** One statement for every other kind; rows that say what is known already are not touched. */
    static String upsert(ImportKind kind) {
        List<String> columns = kind.tableColumns();
        List<String> values =
                columns.stream().filter(c -> !kind.key().contains(c)).toList();
        return """
                with written as (
                    insert into %1$s (%2$s)
                    select %2$s from {staged} where job_id = {job} and not refused
                    on conflict (%3$s) do update set %4$s
                    where (%5$s) is distinct from (%6$s)
                    returning (xmax = 0) as added)
                select count(*) filter (where added), count(*) filter (where not added), 0 from written"""
                .formatted(
                        kind.table(),
                        String.join(", ", columns),
                        String.join(", ", kind.key()),
                        joined(values, c -> c + " = excluded." + c),
                        joined(values, c -> kind.table() + "." + c),
                        joined(values, c -> "excluded." + c));
    }

    private static String joined(List<String> columns, UnaryOperator<String> form) {
        return columns.stream().map(form).collect(Collectors.joining(", "));
    }
}
