-- What an office typed wrong and corrected when it sent a returned case again (ADR 0085): what stood before beside what stands
-- since. It only grows, and nothing that was filed changes in any other way.
create table inquiry_filing_correction (
    inquiry_id   bigint      not null references inquiry (id),
    sequence     int         not null,
    -- the last step that the case had taken while the old filing stood
    after_step   int         not null,
    at           timestamptz not null,
    login        text        not null,
    before       jsonb       not null,
    after        jsonb       not null,
    -- whoever was drawn to visit before was not weighed against them
    other_people boolean     not null generated always as (
        (before #>> '{applicant,id}') is distinct from (after #>> '{applicant,id}')
        or (before #>> '{transfer,id}') is distinct from (after #>> '{transfer,id}')) stored,
    constraint pk_inquiry_filing_correction primary key (inquiry_id, sequence),
    constraint fk_inquiry_filing_correction_step foreign key (inquiry_id, after_step)
        references inquiry_step (inquiry_id, sequence),
    constraint uq_inquiry_filing_correction_once_a_step unique (inquiry_id, after_step),
    constraint ck_inquiry_filing_correction_changes_something check (before <> after),
    constraint ck_inquiry_filing_correction_of_the_same_matter check (
        (before ->> 'renovationCode') is not distinct from (after ->> 'renovationCode')
        and (before ->> 'purpose') is not distinct from (after ->> 'purpose')),
    constraint ck_inquiry_filing_correction_login check (login <> '')
);
create trigger tr_inquiry_filing_correction_only_grows before update or delete on inquiry_filing_correction
    for each row execute function refuse_change();

-- only what waits for its office is corrected, and the old version kept is the one that stood
create function filing_correction_keeps_what_stood() returns trigger language plpgsql as $$
begin
    if not exists (select from inquiry i where i.id = new.inquiry_id and i.state = 'RETURNED'
                   and i.request = new.before) then
        raise exception 'a filing is corrected while its case is with the office, and what stood is kept'
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_inquiry_filing_correction_keeps_what_stood before insert on inquiry_filing_correction
    for each row execute function filing_correction_keeps_what_stood();

create or replace function inquiry_moves_by_the_table() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and not inquiry_may_become(old.state, new.state) then
        raise exception 'a case never goes from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if row(new.id, new.tracking_code, new.purpose, new.renovation_code, new.office_id, new.filed_by, new.filed_at)
        is distinct from row(old.id, old.tracking_code, old.purpose, old.renovation_code, old.office_id, old.filed_by,
            old.filed_at) then
        raise exception 'what was filed never changes' using errcode = 'restrict_violation';
    end if;
    if row(new.request, new.applicant_id, new.applicant_name, new.applicant_key, new.capacity)
        is distinct from row(old.request, old.applicant_id, old.applicant_name, old.applicant_key, old.capacity)
       and (old.state <> 'RETURNED' or new.state <> 'RETURNED' or new.window_day <> old.window_day
            or row(new.applicant_id, new.applicant_name, new.capacity) is distinct from row(
                new.request #>> '{applicant,id}', new.request #>> '{applicant,name}', new.request #>> '{applicant,capacity}')
            or row(old.request, new.request) is distinct from (
                select row(c.before, c.after) from inquiry_filing_correction c where c.inquiry_id = new.id
                order by c.sequence desc limit 1)) then
        raise exception 'what was filed never changes, but by a correction that is kept'
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
