-- One visit for several cases about one property (ADR 86): it was ordered for one of them, the others were attached to it while it
-- was open. Whether an attached case still waits for it says the case itself.
create table visit_case (
    visit_id    bigint      not null references visit (id),
    inquiry_id  bigint      not null references inquiry (id),
    attached_by text        not null,
    attached_at timestamptz not null,
    constraint pk_visit_case primary key (visit_id, inquiry_id),
    constraint ck_visit_case_by_somebody check (attached_by <> '')
);
create index ix_visit_case_inquiry on visit_case (inquiry_id);
create trigger tr_visit_case_only_grows before update or delete on visit_case
    for each row execute function refuse_change();

create function visit_serves_its_property() returns trigger language plpgsql as $$
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
            or v.id <> new.visit_id and v.id in (select c.visit_id from visit_case c where c.inquiry_id = new.inquiry_id))) then
        raise exception 'a case waits for one visit at a time'
            using errcode = 'check_violation', constraint = 'ck_visit_case_one_at_a_time';
    end if;
    return new;
end $$;
create trigger tr_visit_case_serves_its_property before insert on visit_case
    for each row execute function visit_serves_its_property();
