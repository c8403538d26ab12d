-- An API token is a right that two people gave and a secret that was drawn once. The right says for which account, for what
-- program and from when to when; of the secret there is its hash in api_token and nothing else (ADR 84, ADR 88).
create table token_right (
    id              bigint generated always as identity primary key,
    -- the proposal that gave it
    change          bigint not null constraint fk_token_right_change references change_request
                        constraint uq_token_right_change unique,
    login           text not null constraint fk_token_right_account references account,
    -- the program that the token is for
    label           text not null constraint ck_token_right_label check (length(label) between 1 and 60 and label = btrim(label)),
    valid_from      date not null,
    last_day        date not null,
    -- last day on which the secret may be drawn
    draw_until      date not null,
    proposed_person text not null,
    approved_person text not null,
    ended_at        timestamptz,
    -- null if the right lapsed or ran out and made room for another of its label
    ended_by        text,
    end_reason      text,
    constraint ck_token_right_days check (last_day between valid_from and valid_from + 400),
    constraint ck_token_right_drawn_within_days check (draw_until between valid_from and valid_from + 14),
    constraint ck_token_right_needs_two_people check (proposed_person <> approved_person),
    constraint ck_token_right_end_whole check (
        (ended_by is null) = (end_reason is null) and (ended_by is null or ended_at is not null))
);
-- one of a label at a time, so that people know which one they speak of
create unique index uq_token_right_label on token_right (login, label) where ended_at is null;

create function token_right_only_shrinks() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.ended_at is not null or new.last_day > old.last_day
       or to_jsonb(new) - '{last_day,ended_at,ended_by,end_reason}'::text[]
          is distinct from to_jsonb(old) - '{last_day,ended_at,ended_by,end_reason}'::text[] then
        raise exception 'a right to a token is shortened or ended, never rewritten'
            using errcode = 'restrict_violation', constraint = 'ck_token_right_is_kept';
    end if;
    return new;
end $$;
create trigger tr_token_right_only_shrinks before update or delete on token_right
    for each row execute function token_right_only_shrinks();

-- without a right only the tokens of a demo, which nobody drew
alter table api_token add column token_right bigint constraint fk_api_token_right references token_right
    constraint uq_api_token_drawn_once unique;
alter table api_token add column drawn_by text;
alter table api_token add column revoked_by text;
alter table api_token add column revoke_reason text;
alter table api_token add constraint ck_api_token_drawn_by_somebody check ((token_right is null) = (drawn_by is null));
alter table api_token add constraint ck_api_token_revoked_whole check (
    (revoked_by is null) = (revoke_reason is null) and (revoked_by is null or revoked_at is not null));
alter table api_token add constraint ck_api_token_label check (length(label) between 1 and 60);

create function api_token_is_drawn_as_given() returns trigger language plpgsql as $$
declare
    given token_right%rowtype;
    day date := (new.created_at at time zone 'Asia/Tehran')::date;
begin
    select * into given from token_right where id = new.token_right for update;
    if given.ended_at is not null or day not between given.valid_from and least(given.draw_until, given.last_day)
       or (new.login, new.label) is distinct from (given.login, given.label)
       or new.valid_until is distinct from (given.last_day + 1)::timestamp at time zone 'Asia/Tehran' then
        raise exception 'a token is drawn as it was given and in the days for that'
            using errcode = 'check_violation', constraint = 'ck_api_token_drawn_as_given';
    end if;
    return new;
end $$;
create trigger tr_api_token_is_drawn_as_given before insert on api_token
    for each row when (new.token_right is not null) execute function api_token_is_drawn_as_given();

create function api_token_only_ends() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.revoked_at is not null
       or coalesce(new.valid_until, 'infinity') > coalesce(old.valid_until, 'infinity')
       or to_jsonb(new) - '{valid_until,revoked_at,revoked_by,revoke_reason}'::text[]
          is distinct from to_jsonb(old) - '{valid_until,revoked_at,revoked_by,revoke_reason}'::text[] then
        raise exception 'a token is shortened or revoked, never rewritten'
            using errcode = 'restrict_violation', constraint = 'ck_api_token_is_kept';
    end if;
    return new;
end $$;
create trigger tr_api_token_only_ends before update or delete on api_token
    for each row execute function api_token_only_ends();
