-- The way to object that every owner on record gets by SMS; only hashes of the links are kept.
create table objection (
    token_hash  bytea       primary key,
    inquiry_id  bigint      not null references inquiry (id),
    owner_id    text        not null,
    invited_at  timestamptz not null,
    objected_at timestamptz,
    words       text,
    constraint ck_objection_hash_is_sha256 check (octet_length(token_hash) = 32),
    constraint ck_objection_words_belong_to_one check (words is null or objected_at is not null),
    constraint ck_objection_words_not_too_long check (length(words) <= 1000)
);
create index ix_objection_inquiry on objection (inquiry_id) where objected_at is not null;

create function objection_is_raised_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.objected_at is not null
       or row(new.token_hash, new.inquiry_id, new.owner_id, new.invited_at)
          is distinct from row(old.token_hash, old.inquiry_id, old.owner_id, old.invited_at) then
        raise exception 'an objection is never taken out of the files' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_objection_is_kept before update or delete on objection
    for each row execute function objection_is_raised_once();
