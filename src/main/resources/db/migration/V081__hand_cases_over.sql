-- A case that another district answers than the one its code begins with (ADR 0070). One district proposes with a reason, a
-- person of the other takes it or sends it back; until then it stays where it was.
create table case_handover (
    id                 bigint      generated always as identity primary key,
    inquiry_id         bigint      not null references inquiry (id),
    from_district      int         not null references district (number),
    to_district        int         not null references district (number),
    reason             text        not null,
    proposed_by        text        not null,
    proposed_by_person text        not null,
    proposed_at        timestamptz not null,
    state              text        not null default 'OPEN',
    ended_by           text,
    ended_by_person    text,
    ended_at           timestamptz,
    ended_remark       text,
    constraint ck_case_handover_leads_elsewhere check (from_district <> to_district),
    constraint ck_case_handover_says_why check (btrim(reason) <> '' and length(reason) <= 2000),
    constraint ck_case_handover_state check (state in ('OPEN', 'ACCEPTED', 'SENT_BACK', 'TAKEN_BACK', 'OVERTAKEN')),
    constraint ck_case_handover_people_known check (proposed_by_person <> '' and ended_by_person <> ''),
    -- people, not accounts: whoever works in both districts does not hand cases to himself
    constraint ck_case_handover_two_people check (state not in ('ACCEPTED', 'SENT_BACK')
        or (ended_by_person is not null and ended_by_person <> proposed_by_person)),
    constraint ck_case_handover_sent_back_says_why check (state <> 'SENT_BACK' or btrim(ended_remark) <> ''),
    constraint ck_case_handover_end_whole check (case when state = 'OPEN'
        then num_nonnulls(ended_by, ended_by_person, ended_at) = 0
        else num_nonnulls(ended_by, ended_at) = 2 end)
);
create unique index uq_case_handover_one_open on case_handover (inquiry_id) where state = 'OPEN';
create index ix_case_handover_inquiry on case_handover (inquiry_id, id);
create index ix_case_handover_arriving on case_handover (to_district, proposed_at) where state = 'OPEN';

create function case_handover_ends_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'OPEN' or new.state = 'OPEN'
       or row(new.id, new.inquiry_id, new.from_district, new.to_district, new.reason, new.proposed_by,
              new.proposed_by_person, new.proposed_at)
          is distinct from row(old.id, old.inquiry_id, old.from_district, old.to_district, old.reason, old.proposed_by,
              old.proposed_by_person, old.proposed_at) then
        raise exception 'where a case was to go is fixed, and answered once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_case_handover_ends_once before update or delete on case_handover
    for each row execute function case_handover_ends_once();

-- no case changes its district in any other way, and none that is paid for, numbered or over
create function inquiry_goes_where_it_was_accepted() returns trigger language plpgsql as $$
begin
    if new.state not in ('UNDER_REVIEW', 'AWAITING_VISIT', 'RETURNED')
       or (select row(h.state, h.from_district, h.to_district) from case_handover h where h.inquiry_id = new.id
           order by h.id desc limit 1) is distinct from row('ACCEPTED'::text, old.district, new.district) then
        raise exception 'a case changes its district when the other has accepted it' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_inquiry_goes_where_it_was_accepted before update of district on inquiry for each row
    when (new.district <> old.district) execute function inquiry_goes_where_it_was_accepted();

-- a case that leaves the desk leaves nobody something to answer, and no clock standing
create function case_is_no_longer_at_the_desk() returns trigger language plpgsql as $$
begin
    update case_handover set state = 'OVERTAKEN', ended_by = 'system', ended_at = new.moved_at
    where inquiry_id = new.id and state = 'OPEN';
    update case_pause set ended_at = greatest(begun_at, new.moved_at), ended_by = 'system'
    where inquiry_id = new.id and ended_at is null;
    return null;
end $$;
create trigger tr_inquiry_is_no_longer_at_the_desk after update of state on inquiry for each row
    when (new.state <> old.state and new.state not in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW'))
    execute function case_is_no_longer_at_the_desk();

-- what was taken back while its clock stood, before this was held
update case_pause set ended_at = greatest(begun_at, i.moved_at), ended_by = 'system'
from inquiry i
where i.id = inquiry_id and ended_at is null and i.state not in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW');
