-- A case whose clock stands still: suspended, or referred to the Article 100 commission under its number. One row a pause.
create table case_pause (
    id         bigint      generated always as identity primary key,
    inquiry_id bigint      not null references inquiry (id),
    kind       text        not null,
    reason     text        not null,
    -- the commission's number, for a referral
    reference  text,
    begun_at   timestamptz not null,
    begun_by   text        not null,
    ended_at   timestamptz,
    ended_by   text,
    constraint ck_case_pause_kind check (kind in ('SUSPENSION', 'REFERRAL')),
    constraint ck_case_pause_says_why check (btrim(reason) <> '' and length(reason) <= 2000),
    constraint ck_case_pause_referral_has_its_number check ((kind = 'REFERRAL') = (reference is not null)),
    constraint ck_case_pause_reference check (btrim(reference) <> '' and length(reference) <= 40),
    constraint ck_case_pause_end_whole check (num_nonnulls(ended_at, ended_by) in (0, 2))
);
create unique index uq_case_pause_one_open on case_pause (inquiry_id) where ended_at is null;

create function case_pause_ends_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.ended_at is not null
       or row(new.id, new.inquiry_id, new.kind, new.reason, new.reference, new.begun_at, new.begun_by)
          is distinct from row(old.id, old.inquiry_id, old.kind, old.reason, old.reference, old.begun_at, old.begun_by) then
        raise exception 'why and when a case stood still is fixed, and ends once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_case_pause_ends_once before update or delete on case_pause
    for each row execute function case_pause_ends_once();
