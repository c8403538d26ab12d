create table payment_attempt (
    id            bigint generated always as identity primary key,
    subject       text   not null,
    bill          bigint not null references bill (id),
    amount        bigint not null,
    gateway       text   not null,
    res_num       text   not null,
    state         text   not null default 'CREATED',
    token         text,
    ref_num       text,
    trace_no      text,
    taken         bigint,
    return_url    text   not null,
    started_by    text   not null,
    started_at    timestamptz not null,
    token_at      timestamptz,
    over_at       timestamptz,
    -- whoever asks the gateway holds the attempt until then; a worker that died holds it no longer
    held_until    timestamptz,
    ask_after     timestamptz not null,
    -- when the case was told that its bill is paid
    told_at       timestamptz,
    constraint ck_payment_attempt_state check (state in ('CREATED', 'TOKEN_ISSUED', 'RETURNED', 'REVERSING', 'POSTED',
        'CREDITED', 'REVERSED', 'CANCELLED', 'FAILED', 'EXPIRED')),
    constraint ck_payment_attempt_amount_positive check (amount > 0),
    constraint uq_payment_attempt_res_num unique (gateway, res_num),
    constraint uq_payment_attempt_token unique (gateway, token),
    -- one transaction of the gateway settles one attempt, for ever
    constraint uq_payment_attempt_ref_num unique (gateway, ref_num),
    constraint ck_payment_attempt_token_from_the_gateway check (state in ('CREATED', 'FAILED', 'EXPIRED') or token is not null),
    constraint ck_payment_attempt_money_has_its_number
        check (state not in ('RETURNED', 'REVERSING', 'POSTED', 'CREDITED', 'REVERSED') or ref_num is not null),
    constraint ck_payment_attempt_over_has_its_moment check (
        (over_at is not null) = (state in ('POSTED', 'CREDITED', 'REVERSED', 'CANCELLED', 'FAILED', 'EXPIRED')))
);
-- a bill is paid by one attempt at a time, and only once
create unique index uq_payment_attempt_one_at_a_time on payment_attempt (bill)
    where state in ('CREATED', 'TOKEN_ISSUED', 'RETURNED', 'REVERSING', 'POSTED');
create index ix_payment_attempt_subject on payment_attempt (subject, id);
create index ix_payment_attempt_to_ask on payment_attempt (ask_after)
    where state in ('CREATED', 'TOKEN_ISSUED', 'RETURNED', 'REVERSING');
create index ix_payment_attempt_to_tell on payment_attempt (id) where state = 'POSTED' and told_at is null;

-- The history of an attempt; only ever grows.
create table payment_step (
    attempt    bigint not null references payment_attempt (id),
    place      int    not null,
    at         timestamptz not null,
    state      text   not null,
    -- what the gateway said, or why we moved
    why        text   not null,
    primary key (attempt, place)
);

create function check_payment_move() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a payment is never deleted'
            using errcode = 'check_violation', constraint = 'ck_payment_is_kept';
    end if;
    if (new.subject, new.bill, new.amount, new.gateway, new.res_num, new.started_at)
       is distinct from (old.subject, old.bill, old.amount, old.gateway, old.res_num, old.started_at)
       or (old.token is not null and new.token is distinct from old.token)
       or (old.ref_num is not null and new.ref_num is distinct from old.ref_num) then
        raise exception 'a payment is never rewritten'
            using errcode = 'check_violation', constraint = 'ck_payment_is_kept';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
        ('CREATED', 'TOKEN_ISSUED'), ('CREATED', 'FAILED'), ('CREATED', 'EXPIRED'),
        ('TOKEN_ISSUED', 'RETURNED'), ('TOKEN_ISSUED', 'CANCELLED'), ('TOKEN_ISSUED', 'FAILED'),
        ('TOKEN_ISSUED', 'EXPIRED'),
        ('RETURNED', 'POSTED'), ('RETURNED', 'CREDITED'), ('RETURNED', 'REVERSING'), ('RETURNED', 'REVERSED'),
        ('RETURNED', 'FAILED'), ('RETURNED', 'EXPIRED'),
        ('REVERSING', 'REVERSED'), ('REVERSING', 'CREDITED')) then
        raise exception 'a payment does not go from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'ck_payment_move';
    end if;
    return new;
end $$;
create trigger payment_move before update or delete on payment_attempt
    for each row execute function check_payment_move();

create function refuse_payment_step_change() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a payment only grows'
        using errcode = 'check_violation', constraint = 'ck_payment_is_kept';
end $$;
create trigger payment_step_kept before update or delete on payment_step
    for each row execute function refuse_payment_step_change();

-- Links by which a notary's client pays; only their hash is kept.
create table payment_link (
    token_hash bytea primary key,
    subject    text  not null,
    made_by    text  not null,
    made_at    timestamptz not null,
    constraint ck_payment_link_hash_is_sha256 check (octet_length(token_hash) = 32)
);
create index ix_payment_link_subject on payment_link (subject);
