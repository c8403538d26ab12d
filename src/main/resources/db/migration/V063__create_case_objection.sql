-- A case that an objection to a refusal opened. Whoever proposed or approved the refusal decides nothing about it: people,
-- not accounts, and held here as well as at the desk.
create table case_objection (
    inquiry_id bigint not null references inquiry (id),
    refused_id bigint not null references inquiry (id),
    constraint pk_case_objection primary key (inquiry_id),
    constraint uq_case_objection_once unique (refused_id),
    constraint ck_case_objection_two_cases check (inquiry_id <> refused_id)
);
create trigger tr_case_objection_only_grows before update or delete on case_objection
    for each row execute function refuse_change();

create function case_barred(of_case bigint) returns table (person_id text) language sql stable as $$
    with recursive earlier (id) as (
        select refused_id from case_objection where inquiry_id = of_case
        union
        select refused_id from case_objection join earlier on inquiry_id = earlier.id)
    select proposed_by_person from proposal join earlier on inquiry_id = earlier.id
    where kind = 'REFUSAL' and state = 'APPROVED'
    union
    select ended_by_person from proposal join earlier on inquiry_id = earlier.id
    where kind = 'REFUSAL' and state = 'APPROVED'
$$;

create function objected_case_is_decided_by_others() returns trigger language plpgsql as $$
begin
    if exists (select 1 from case_barred(new.inquiry_id) barred
               where barred.person_id in (new.proposed_by_person, new.ended_by_person)) then
        raise exception 'whoever refused a case does not decide the objection to it'
            using errcode = 'check_violation', constraint = 'ck_proposal_not_by_who_refused';
    end if;
    return new;
end $$;
create trigger tr_proposal_by_others before insert or update on proposal
    for each row execute function objected_case_is_decided_by_others();
