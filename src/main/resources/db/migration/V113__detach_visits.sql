-- A case that was attached to the visit of another waits for a visit of its own again (ADR 86). Once only: attaching and detaching
-- would otherwise be a way to have inspectors drawn until the right one comes.
create table visit_case_end (
    visit_id    bigint      not null,
    inquiry_id  bigint      not null,
    reason      text        not null,
    detached_by text        not null,
    detached_at timestamptz not null,
    constraint pk_visit_case_end primary key (visit_id, inquiry_id),
    constraint fk_visit_case_end_attached foreign key (visit_id, inquiry_id) references visit_case (visit_id, inquiry_id),
    constraint uq_visit_case_end_once unique (inquiry_id),
    constraint ck_visit_case_end_says_why check (btrim(reason) <> '' and length(reason) <= 2000),
    constraint ck_visit_case_end_by_somebody check (detached_by <> '')
);
create trigger tr_visit_case_end_only_grows before update or delete on visit_case_end
    for each row execute function refuse_change();

create function visit_case_ends_before_its_report() returns trigger language plpgsql as $$
begin
    -- whoever draws or reports in this moment comes before or after
    perform id from visit where id = new.visit_id for update;
    if not exists (select from visit v join inquiry i on i.id = new.inquiry_id and i.state = 'AWAITING_VISIT'
                   where v.id = new.visit_id and v.state in ('ORDERED', 'DRAWN')) then
        raise exception 'a case leaves an open visit while it waits'
            using errcode = 'check_violation', constraint = 'ck_visit_case_end_in_time';
    end if;
    return new;
end $$;
create trigger tr_visit_case_end_in_time before insert on visit_case_end
    for each row execute function visit_case_ends_before_its_report();

-- which cases a visit serves beside the one that it was ordered for
create view visit_case_now as
    select c.visit_id, c.inquiry_id, c.attached_by, c.attached_at from visit_case c
    where not exists (select from visit_case_end e where e.visit_id = c.visit_id and e.inquiry_id = c.inquiry_id);

create or replace function visit_serves_its_property() returns trigger language plpgsql as $$
begin
    -- whoever draws or reports in this moment comes before or after
    perform id from visit where id = new.visit_id for update;
    if not exists (
        select from visit v join inquiry m on m.id = v.inquiry_id join inquiry o on o.id = new.inquiry_id
            and o.renovation_code = m.renovation_code and o.district = v.district and o.state = 'AWAITING_VISIT'
        where v.id = new.visit_id and v.kind = 'CASE' and v.state in ('ORDERED', 'DRAWN') and v.inquiry_id <> o.id) then
        raise exception 'an open visit serves another case of its property that waits for one'
            using errcode = 'check_violation', constraint = 'ck_visit_case_of_its_property';
    end if;
    if exists (select from visit v where v.state in ('ORDERED', 'DRAWN') and v.kind = 'CASE' and (
            v.inquiry_id = new.inquiry_id
            or v.id <> new.visit_id
                and v.id in (select c.visit_id from visit_case_now c where c.inquiry_id = new.inquiry_id))) then
        raise exception 'a case waits for one visit at a time'
            using errcode = 'check_violation', constraint = 'ck_visit_case_one_at_a_time';
    end if;
    return new;
end $$;
