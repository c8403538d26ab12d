-- The telephone by which somebody proves to be the one who chooses the password changes by two people, and neither of them is that
-- person (ADR 90). It changes at once, so a person has one number and no days; what it was stays here.
create table mobile_change (
    -- the proposal that did it
    change          bigint      primary key constraint fk_mobile_change_request references change_request,
    national_id     text        not null constraint fk_mobile_change_person references person,
    -- null if none was on record
    before          text        constraint ck_mobile_change_before check (before ~ '^09[0-9]{9}$'),
    after           text        not null constraint ck_mobile_change_after check (after ~ '^09[0-9]{9}$'),
    proposed_person text        not null,
    approved_person text        not null,
    changed_at      timestamptz not null,
    constraint ck_mobile_change_is_another check (before is distinct from after),
    constraint ck_mobile_change_needs_two_people check (proposed_person <> approved_person),
    constraint ck_mobile_change_by_others check (national_id not in (proposed_person, approved_person))
);
create index ix_mobile_change_person on mobile_change (national_id, change);
create trigger tr_mobile_change_append_only before update or delete on mobile_change
    for each row execute function refuse_change();

-- Two people who have accounts never share a telephone: whoever reads the code there chooses the password, and two people would be one.
-- Families and offices may share theirs with whom they like.
create index ix_person_mobile on person (mobile);
create function has_living_account(person text) returns boolean language sql stable as $$
    select exists (select from account a where a.national_id = person
        and coalesce(a.valid_until, 'infinity') >= greatest(a.valid_from, (now() at time zone 'Asia/Tehran')::date))
$$;
create function mobile_is_ones_own() returns trigger language plpgsql as $$
declare
    number text := (select mobile from person where national_id = new.national_id);
begin
    perform pg_advisory_xact_lock(hashtextextended(number, 23));
    if has_living_account(new.national_id) and exists (
        select from person p where p.mobile = number and p.national_id <> new.national_id and has_living_account(p.national_id)) then
        raise exception 'two people who have accounts never share a telephone'
            using errcode = 'check_violation', constraint = 'ck_person_mobile_is_ones_own';
    end if;
    return null;
end $$;
create trigger tr_person_mobile_is_ones_own after update of mobile on person
    for each row when (new.mobile is not null) execute function mobile_is_ones_own();
create trigger tr_account_mobile_is_ones_own after insert on account
    for each row execute function mobile_is_ones_own();
create trigger tr_account_again_mobile_is_ones_own after update of valid_until on account
    for each row when (coalesce(new.valid_until, 'infinity') > coalesce(old.valid_until, 'infinity')) execute function mobile_is_ones_own();
