-- Figures that are kept, not counted (ADR 0068). Whoever writes a case puts its number into a queue, nothing more; every two
-- seconds one server looks at the cases in the queue and changes the sums by what has changed about them.
create table case_touched (inquiry_id bigint not null);

create function inquiry_is_touched() returns trigger language plpgsql as $$
begin
    insert into case_touched values (new.id);
    return null;
end $$;
create trigger tr_inquiry_filed_is_touched after insert on inquiry
    for each row execute function inquiry_is_touched();
create trigger tr_inquiry_moved_is_touched after update on inquiry
    for each row when ((old.state, old.district, old.due_on, old.moved_at)
        is distinct from (new.state, new.district, new.due_on, new.moved_at))
    execute function inquiry_is_touched();

-- One row for each case: what the sums hold of it, and what lists are filtered by. Days are days in Tehran.
create table case_figure (
    inquiry_id    bigint  primary key references inquiry (id),
    district      int     not null,
    purpose       text    not null,
    state         text    not null,
    -- while it is open
    due_on        date,
    filed_on      date    not null,
    -- the outcome of the first look; null until somebody looked
    first_outcome text,
    -- how and when it ended first: a revoked answer was an answer
    ended_as      text,
    ended_on      date,
    -- seconds from filing to an answer, in the grain in which people are told
    took          bigint,
    visited       boolean not null,
    reasons       text[]  not null,
    constraint ck_case_figure_ends_on_a_day check ((ended_as is null) = (ended_on is null))
);
create index ix_case_figure_first_outcome on case_figure (district, first_outcome, filed_on desc, inquiry_id desc);
create index ix_case_figure_ended on case_figure (district, ended_as, ended_on desc, inquiry_id desc)
    where ended_as is not null;

create table case_reason (
    district   int    not null,
    code       text   not null,
    ended_on   date   not null,
    inquiry_id bigint not null references case_figure,
    constraint pk_case_reason primary key (district, code, ended_on, inquiry_id)
);
create index ix_case_reason_inquiry on case_reason (inquiry_id);

-- What officials did with cases: one row for each step that somebody of a district took.
create table case_handling (
    inquiry_id bigint  not null references inquiry (id),
    sequence   int     not null,
    district   int     not null,
    officer    text    not null,
    office_id  bigint  not null,
    done_on    date    not null,
    refused    boolean not null,
    -- between ten in the evening and six in the morning
    at_night   boolean not null,
    -- within three minutes of the step before
    quick      boolean not null,
    constraint pk_case_handling primary key (inquiry_id, sequence)
);
create index ix_case_handling_officer on case_handling (district, officer, done_on desc, inquiry_id desc);

create table tally (
    district int    not null,
    figure   text   not null,
    day      date   not null,
    detail   text   not null,
    purpose  text   not null,
    amount   bigint not null,
    constraint pk_tally primary key (district, figure, day, detail, purpose)
);
create index ix_tally_of_nothing on tally (district) where amount = 0;

create table officer_tally (
    district  int    not null,
    day       date   not null,
    officer   text   not null,
    office_id bigint not null,
    handled   bigint not null,
    refused   bigint not null,
    at_night  bigint not null,
    quick     bigint not null,
    constraint pk_officer_tally primary key (district, day, officer, office_id)
);

-- Seconds below two minutes, minutes below two hours, hours below two days, then days: no finer than people are told, so that
-- the middle of all durations is found from few counts.
create function told_grain(took interval) returns bigint language sql immutable as $$
    select case
        when s < 120 then floor(s)
        when s < 7200 then floor(s / 60) * 60
        when s < 172800 then floor(s / 3600) * 3600
        else floor(s / 86400) * 86400 end::bigint
    from (select greatest(extract(epoch from took), 0) as s) seconds
$$;

-- What the cases in the queue look like now.
create function case_figures_of(cases bigint[]) returns setof case_figure language sql stable as $$
    select i.id, i.district, i.purpose, i.state,
        case when i.state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT', 'PREPARED', 'SEALED')
            then i.due_on end,
        (i.filed_at at time zone 'Asia/Tehran')::date,
        (select d.outcome from decision d where d.inquiry_id = i.id order by d.sequence limit 1),
        ended.to_state,
        (ended.at at time zone 'Asia/Tehran')::date,
        case when ended.to_state in ('ISSUED', 'REFUSED') then told_grain(ended.at - i.filed_at) end,
        exists (select from inquiry_step s where s.inquiry_id = i.id and s.to_state = 'AWAITING_VISIT'),
        case when ended.to_state = 'REFUSED' then coalesce((
            select array_agg(distinct reason ->> 'code' order by reason ->> 'code')
            from (select d.reasons from decision d where d.inquiry_id = i.id order by d.sequence desc limit 1) last,
                jsonb_array_elements(last.reasons) reason
            where reason ->> 'leadsTo' = 'REFUSED'), array[]::text[]) else array[]::text[] end
    from inquiry i
    left join lateral (
        select s.to_state, s.at from inquiry_step s
        where s.inquiry_id = i.id and s.to_state in ('ISSUED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')
        order by s.sequence limit 1) ended on true
    where i.id = any(cases)
$$;

-- What one case adds to the sums.
create function case_adds(of case_figure) returns table (figure text, day date, detail text) language sql immutable as $$
    select added.figure, added.day, added.detail from (values
        ('STANDING', coalesce(of.due_on, date '1900-01-01'), of.state),
        ('FILED', of.filed_on, ''),
        ('FIRST_OUTCOME', of.filed_on, of.first_outcome),
        ('ENDED', of.ended_on, of.ended_as),
        ('TOOK', of.ended_on, of.took::text),
        ('VISIT_AVOIDED', case when of.ended_as = 'ISSUED' and not of.visited then of.ended_on end, '')
    ) added (figure, day, detail) where added.day is not null and added.detail is not null
    union all
    select 'REFUSED_BECAUSE', of.ended_on, reason from unnest(of.reasons) reason
$$;

create function case_handlings_of(cases bigint[]) returns setof case_handling language sql stable as $$
    select s.inquiry_id, s.sequence, i.district, s.who, i.office_id,
        (s.at at time zone 'Asia/Tehran')::date,
        s.to_state = 'REFUSED',
        extract(hour from s.at at time zone 'Asia/Tehran') not between 6 and 21,
        s.at - before.at < interval '3 minutes'
    from inquiry_step s
    join inquiry i on i.id = s.inquiry_id
    join inquiry_step before on before.inquiry_id = s.inquiry_id and before.sequence = s.sequence - 1
    where s.inquiry_id = any(cases)
        and exists (select from account_role r where r.login = s.who and r.district is not null)
$$;

-- Takes up to so many entries of the queue and brings the sums up to date; tells how many it took. Only one does it at a time.
create function figures_catch_up(at_most int) returns int language plpgsql as $$
declare
    cases bigint[];
    taken int;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('separi.figures', 0)) then
        return 0;
    end if;
    with gone as (
        delete from case_touched where ctid = any(array(select ctid from case_touched limit at_most)) returning inquiry_id)
    select array_agg(distinct inquiry_id), count(*) into cases, taken from gone;
    if taken = 0 then
        return 0;
    end if;
    with now_so as materialized (select * from case_figures_of(cases)),
    before as materialized (select f.* from case_figure f where f.inquiry_id = any(cases)),
    kept as (
        insert into case_figure select * from now_so
        on conflict (inquiry_id) do update set district = excluded.district, state = excluded.state,
            due_on = excluded.due_on, first_outcome = excluded.first_outcome, ended_as = excluded.ended_as,
            ended_on = excluded.ended_on, took = excluded.took, visited = excluded.visited, reasons = excluded.reasons),
    difference as (
        select district, figure, day, detail, purpose, sum(change) as amount from (
            select n.district, n.purpose, a.*, 1 as change from now_so n cross join lateral case_adds(n) a
            union all
            select b.district, b.purpose, a.*, -1 from before b cross join lateral case_adds(b) a) changes
        group by district, figure, day, detail, purpose having sum(change) <> 0)
    insert into tally (district, figure, day, detail, purpose, amount)
    select district, figure, day, detail, purpose, amount from difference
    on conflict (district, figure, day, detail, purpose) do update set amount = tally.amount + excluded.amount;
    delete from tally where amount = 0;
    -- a case that went to another district takes its reasons along
    delete from case_reason r using case_figure f
    where r.inquiry_id = any(cases) and f.inquiry_id = r.inquiry_id and f.district <> r.district;
    insert into case_reason (district, code, ended_on, inquiry_id)
    select f.district, reason, f.ended_on, f.inquiry_id
    from case_figure f cross join unnest(f.reasons) reason where f.inquiry_id = any(cases)
    on conflict do nothing;
    with done as (
        insert into case_handling select * from case_handlings_of(cases) on conflict do nothing
        returning *)
    insert into officer_tally (district, day, officer, office_id, handled, refused, at_night, quick)
    select district, done_on, officer, office_id, count(*), count(*) filter (where done.refused),
        count(*) filter (where done.at_night), count(*) filter (where done.quick)
    from done group by district, done_on, officer, office_id
    on conflict (district, day, officer, office_id) do update set
        handled = officer_tally.handled + excluded.handled, refused = officer_tally.refused + excluded.refused,
        at_night = officer_tally.at_night + excluded.at_night, quick = officer_tally.quick + excluded.quick;
    return taken;
end $$;

-- what is there already is told like anything that happens
insert into case_touched select id from inquiry;

-- The two orders of a district's list, each walked from its beginning: what is open by deadline, everything by its age.
create index ix_inquiry_desk_due on inquiry (district, state, purpose, due_on, id)
    where state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT', 'PREPARED', 'SEALED');
create index ix_inquiry_desk_filed on inquiry (district, state, purpose, filed_at desc, id desc);
