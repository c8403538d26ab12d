-- A list of what an official did shows each case once, by the last such deed within the days that are asked about. On which day the
-- same official did the like with the case again is kept beside each deed, so that the list is walked along its index alone.
alter table case_handling
    add column next_on          date,
    add column next_refused_on  date,
    add column next_at_night_on date,
    add column next_quick_on    date;

create function mark_handlings(cases bigint[]) returns void language sql as $$
    update case_handling h set next_on = n.next_on, next_refused_on = n.next_refused_on,
        next_at_night_on = n.next_at_night_on, next_quick_on = n.next_quick_on
    from (
        select inquiry_id, sequence,
            min(done_on) over later as next_on,
            min(done_on) filter (where refused) over later as next_refused_on,
            min(done_on) filter (where at_night) over later as next_at_night_on,
            min(done_on) filter (where quick) over later as next_quick_on
        from case_handling where inquiry_id = any(cases)
        window later as (partition by inquiry_id, officer order by sequence
            rows between 1 following and unbounded following)) n
    where h.inquiry_id = n.inquiry_id and h.sequence = n.sequence
        and (h.next_on, h.next_refused_on, h.next_at_night_on, h.next_quick_on)
            is distinct from (n.next_on, n.next_refused_on, n.next_at_night_on, n.next_quick_on)
$$;

create or replace function case_handlings_of(cases bigint[]) returns setof case_handling language sql stable as $$
    select s.inquiry_id, s.sequence, i.district, s.who, i.office_id,
        (s.at at time zone 'Asia/Tehran')::date,
        s.to_state = 'REFUSED',
        extract(hour from s.at at time zone 'Asia/Tehran') not between 6 and 21,
        s.at - before.at < interval '3 minutes',
        -- marked once they stand there together
        null::date, null::date, null::date, null::date
    from inquiry_step s
    join inquiry i on i.id = s.inquiry_id
    join inquiry_step before on before.inquiry_id = s.inquiry_id and before.sequence = s.sequence - 1
    where s.inquiry_id = any(cases)
        and exists (select from account_role r where r.login = s.who and r.district is not null)
$$;

-- whoever writes a deed, those before it are marked
create function handlings_are_marked() returns trigger language plpgsql as $$
begin
    perform mark_handlings(array(select distinct inquiry_id from added));
    return null;
end $$;
create trigger tr_case_handling_is_marked after insert on case_handling
    referencing new table as added for each statement execute function handlings_are_marked();

-- what is there already
select mark_handlings(array(
    select distinct inquiry_id from case_handling group by inquiry_id, officer having count(*) > 1));

create index ix_case_handling_officer_next on case_handling (district, officer, done_on desc, inquiry_id desc)
    include (next_on);
drop index ix_case_handling_officer_sequence;
create index ix_case_handling_refused_next on case_handling (district, officer, done_on desc, inquiry_id desc)
    include (next_refused_on) where refused;
drop index ix_case_handling_refused_sequence;
create index ix_case_handling_at_night_next on case_handling (district, officer, done_on desc, inquiry_id desc)
    include (next_at_night_on) where at_night;
drop index ix_case_handling_at_night_sequence;
create index ix_case_handling_quick_next on case_handling (district, officer, done_on desc, inquiry_id desc)
    include (next_quick_on) where quick;
drop index ix_case_handling_quick_sequence;
