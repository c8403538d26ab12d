-- Codes sent to a mobile on the municipality's record and asked back: who knows one holds that telephone. Only a salted hash
-- is kept, and the row stays as evidence of what the code was used for.
create table one_time_code (
    id          bigint generated always as identity primary key,
    -- what the code is for, such as a declaration about one property at one office
    subject     text        not null,
    person_id   text        not null,
    mobile      text        not null,
    salt        bytea       not null,
    hash        bytea       not null,
    sent_by     text        not null,
    sent_at     timestamptz not null,
    valid_until timestamptz not null,
    tries       smallint    not null default 0,
    used_at     timestamptz,
    used_for    text,
    constraint ck_one_time_code_mobile check (mobile ~ '^09[0-9]{9}$'),
    constraint ck_one_time_code_hash_is_sha256 check (octet_length(hash) = 32 and octet_length(salt) = 16),
    constraint ck_one_time_code_lives_two_minutes check (valid_until = sent_at + interval '2 minutes'),
    constraint ck_one_time_code_five_tries check (tries between 0 and 5),
    constraint ck_one_time_code_used_within_its_life
        check ((used_at is null) = (used_for is null) and used_at <= valid_until + interval '1 minute')
);
create index ix_one_time_code_subject on one_time_code (subject, id desc);
create index ix_one_time_code_mobile on one_time_code (mobile, sent_at);

-- what was sent stays as it was sent; a code that was used is used for good
create function one_time_code_keeps() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.used_at is not null
        or row(new.id, new.subject, new.person_id, new.mobile, new.salt, new.hash, new.sent_by, new.sent_at, new.valid_until)
            is distinct from row(old.id, old.subject, old.person_id, old.mobile, old.salt, old.hash, old.sent_by, old.sent_at,
                old.valid_until)
        or new.tries < old.tries then
        raise exception 'a code that was sent never changes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_one_time_code_keeps before update or delete on one_time_code
    for each row execute function one_time_code_keeps();
