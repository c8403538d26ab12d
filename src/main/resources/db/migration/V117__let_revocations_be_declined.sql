-- A revocation that somebody asked for can be declined by the second person, or taken back by the first; it may be asked for again.
alter table revocation
    drop constraint pk_revocation,
    add column id bigint generated always as identity constraint pk_revocation primary key,
    add column declined_by text,
    add column declined_by_person text,
    add column declined_at timestamptz,
    add column declined_why text,
    add constraint ck_revocation_declined_whole
        check (num_nonnulls(declined_by, declined_by_person, declined_at, declined_why) in (0, 4)),
    add constraint ck_revocation_declined_why check (length(declined_why) between 1 and 500),
    add constraint ck_revocation_ends_once check (approved_at is null or declined_at is null);
create unique index ux_revocation_one_stands on revocation (number) where declined_at is null;
create index ix_revocation_waiting on revocation (requested_at) where approved_at is null and declined_at is null;

create or replace function revocation_moves_forward() returns trigger language plpgsql as $$
begin
    if (new.number, new.reason, new.remark, new.requested_by, new.requested_by_person, new.requested_at)
        is distinct from (old.number, old.reason, old.remark, old.requested_by, old.requested_by_person,
            old.requested_at)
        or (old.approved_at is not null and (new.approved_by, new.approved_by_person, new.approved_at, new.statement)
            is distinct from (old.approved_by, old.approved_by_person, old.approved_at, old.statement))
        or (old.log_index is not null and new.log_index is distinct from old.log_index)
        or old.declined_at is not null then
        raise exception 'what was said about the revocation of % is fixed', old.number
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
