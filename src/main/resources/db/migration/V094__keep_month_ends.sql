-- What the report of a month asks (ADR 0081): how many cases stood where at the end of any past day, how many of them late, and how
-- many answers were given in time. Kept as the other figures are (V075): a day's end is the sum of what came up to that day less
-- what left, so it is the same whenever it is asked for, and no case is counted.
create type case_stay as (
    state  text,
    -- the first day at whose end it stood there
    since  date,
    -- the first day at whose end it did not any more; null while it stands there
    until  date,
    -- by when it wants its answer
    due_on date
);
alter table case_figure add column stays case_stay[] not null default array[]::case_stay[];

create or replace function case_figures_of(cases bigint[]) returns setof case_figure language sql stable as $$
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
            where reason ->> 'leadsTo' = 'REFUSED'), array[]::text[]) else array[]::text[] end,
        -- where it stood at the end of a day, until the end of the day before the next
        coalesce((
            select array_agg(row(stay.state, stay.since, stay.until, missed.due_on)::case_stay order by stay.since)
            from (
                select last.state, last.day as since, lead(last.day) over (order by last.day) as until
                from (
                    select distinct on (day) day, s.to_state as state
                    from inquiry_step s cross join lateral (select (s.at at time zone 'Asia/Tehran')::date as day) on_day
                    where s.inquiry_id = i.id order by day, s.sequence desc) last) stay
            where stay.state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT', 'PREPARED',
                'SEALED')), array[]::case_stay[])
    from inquiry i
    -- a deadline that was missed stays missed, whatever days were given afterwards
    cross join lateral (select coalesce((
        select r.due_on from case_rung r where r.inquiry_id = i.id and r.rung = 'MUNICIPALITY'), i.due_on) as due_on) missed
    left join lateral (
        select s.to_state, s.at from inquiry_step s
        where s.inquiry_id = i.id and s.to_state in ('ISSUED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')
        order by s.sequence limit 1) ended on true
    where i.id = any(cases)
$$;

create or replace function case_adds(of case_figure) returns table (figure text, day date, detail text) language sql immutable as $$
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
    union all
    select 'IN_TIME', of.ended_on, '' where of.took is not null
        and of.ended_on <= coalesce((select max(s.due_on) from unnest(of.stays) s), of.ended_on)
    union all
    select 'CAME', s.since, s.state from unnest(of.stays) s
    union all
    select 'LEFT', s.until, s.state from unnest(of.stays) s where s.until is not null
    union all
    select 'CAME_LATE', greatest(s.since, s.due_on), s.state from unnest(of.stays) s
    where s.state in ('UNDER_REVIEW', 'AWAITING_VISIT') and (s.until is null or s.due_on < s.until)
    union all
    select 'LEFT_LATE', s.until, s.state from unnest(of.stays) s
    where s.state in ('UNDER_REVIEW', 'AWAITING_VISIT') and s.due_on < s.until
$$;

create or replace function figures_catch_up(at_most int) returns int language plpgsql as $$
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
            ended_on = excluded.ended_on, took = excluded.took, visited = excluded.visited, reasons = excluded.reasons,
            stays = excluded.stays),
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

-- the sums of what is there already are brought up to date like those of anything that happens
insert into case_touched select id from inquiry;

-- the deeds of a month, found by their day
create index ix_payment_attempt_taken on payment_attempt (over_at) where state in ('POSTED', 'CREDITED');
create index ix_payment_posting_posted on payment_posting (decided_at) where state in ('POSTED', 'CREDITED');
create index ix_certificate_ended on certificate (ended_at) where state in ('REVOKED', 'SUPERSEDED');
create index ix_change_request_approved on change_request (decided_at) where state = 'APPROVED';
