-- One secret for each day's draws. Its hash stands in the transparency log before the first order of that day; the secret
-- is told when the day is over.
create table draw_secret (
    day       date primary key,
    secret    bytea not null,
    -- place of the leaf that commits to it; null until it is in a published checkpoint
    log_index bigint,
    made_at   timestamptz not null,
    constraint ck_draw_secret_length check (octet_length(secret) = 32),
    constraint uq_draw_secret_log_index unique (log_index)
);

create function draw_secret_is_fixed() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.log_index is null and new.log_index is not null
        and row(new.day, new.secret, new.made_at) = row(old.day, old.secret, old.made_at) then
        return new;
    end if;
    raise exception 'the secret of a day never changes' using errcode = 'restrict_violation';
end $$;
create trigger tr_draw_secret_is_fixed before update or delete on draw_secret
    for each row execute function draw_secret_is_fixed();
create trigger tr_draw_secret_no_truncate before truncate on draw_secret
    for each statement execute function refuse_change();
