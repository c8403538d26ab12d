-- Kinds of change are known to the program, which refuses an unknown one when it reads it; the table holds their form only,
-- so that a further kind needs no migration. What a change replaces is kept as the proposer saw it: it is shown to the
-- second person, must still stand when he approves, and is what the change is undone to.
alter table change_request drop constraint ck_change_request_kind;
alter table change_request add constraint ck_change_request_kind check (kind ~ '^[A-Z][A-Z_]{2,39}$');
alter table change_request add column held_before text;

create function change_request_keeps_what_was_held() returns trigger language plpgsql as $$
begin
    if new.held_before is distinct from old.held_before then
        raise exception 'what a proposal replaces is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_change_request_keeps_what_was_held before update on change_request
    for each row execute function change_request_keeps_what_was_held();

-- A stage that has not begun may be taken back; one that has begun stays as it was.
drop trigger tr_rollout_stage_append_only on rollout_stage;
create function rollout_stage_stands_once_begun() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or old.valid_from <= (now() at time zone 'Asia/Tehran')::date then
        raise exception 'a stage that has begun stands' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger tr_rollout_stage_stands_once_begun before update or delete on rollout_stage
    for each row execute function rollout_stage_stands_once_begun();
