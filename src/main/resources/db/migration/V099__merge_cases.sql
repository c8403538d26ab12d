-- The same request, filed twice by one office: one case ends as taken up by the other (ADR 86). Nothing is decided by it, and
-- nothing that was paid for or issued ends like this.
create table case_merge (
    inquiry_id       bigint      not null references inquiry (id),
    into_id          bigint      not null references inquiry (id),
    reason           text        not null,
    merged_by        text        not null,
    merged_by_person text        not null,
    merged_at        timestamptz not null,
    constraint pk_case_merge primary key (inquiry_id),
    constraint ck_case_merge_two_cases check (inquiry_id <> into_id),
    constraint ck_case_merge_says_why check (btrim(reason) <> '' and length(reason) <= 2000),
    constraint ck_case_merge_person_known check (merged_by <> '' and merged_by_person <> '')
);
create index ix_case_merge_into on case_merge (into_id);
create trigger tr_case_merge_only_grows before update or delete on case_merge
    for each row execute function refuse_change();

create function case_merges_into_its_equal() returns trigger language plpgsql as $$
begin
    -- whatever order two who merge came in, one comes after the other
    perform id from inquiry where id in (new.inquiry_id, new.into_id) order by id for update;
    if not exists (
        select from inquiry m join inquiry s on s.id = new.into_id and s.office_id = m.office_id and s.purpose = m.purpose
            and s.renovation_code = m.renovation_code and s.district = m.district
        where m.id = new.inquiry_id and m.state = 'WITHDRAWN'
          and s.state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT')
          and 'MERGED' = (select why from inquiry_step where inquiry_id = m.id order by sequence desc limit 1)) then
        raise exception 'a case is merged into an open one of the same office, property, purpose and district'
            using errcode = 'check_violation', constraint = 'ck_case_merge_into_its_equal';
    end if;
    if exists (select from case_merge where inquiry_id = new.into_id or into_id = new.inquiry_id) then
        raise exception 'a case that took up another is not merged itself, and none is merged into a merged one'
            using errcode = 'check_violation', constraint = 'ck_case_merge_no_chain';
    end if;
    if exists (select from bill b join inquiry m on m.tracking_code = b.subject
               where m.id = new.inquiry_id and b.state in ('UNPAID', 'IN_PAYMENT', 'PAID', 'DEPOSITED'))
       or exists (select from certificate c where c.inquiry_id = new.inquiry_id) then
        raise exception 'what is paid for, being paid or issued is not merged away'
            using errcode = 'check_violation', constraint = 'ck_case_merge_loses_nothing';
    end if;
    return new;
end $$;
create trigger tr_case_merge_into_its_equal before insert on case_merge
    for each row execute function case_merges_into_its_equal();

-- whoever may not decide a case may not decide the one that took it up either
create or replace function case_barred(of_case bigint) returns table (person_id text) language sql stable as $$
    with recursive earlier (id) as (
        select refused_id from case_objection
        where inquiry_id = of_case or inquiry_id in (select m.inquiry_id from case_merge m where m.into_id = of_case)
        union
        select refused_id from case_objection join earlier on inquiry_id = earlier.id)
    select proposed_by_person from proposal join earlier on inquiry_id = earlier.id
    where kind = 'REFUSAL' and state = 'APPROVED'
    union
    select ended_by_person from proposal join earlier on inquiry_id = earlier.id
    where kind = 'REFUSAL' and state = 'APPROVED'
$$;
