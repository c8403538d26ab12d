-- Attempts are written before the password is looked at and struck out when it was right, so that guessing in parallel
-- gains nothing. Unknown names are counted alike: the answer must not tell which names exist.
create table sign_in_attempt (
    id      bigint generated always as identity primary key,
    login   text not null constraint ck_sign_in_attempt_login check (length(login) <= 60),
    at      timestamptz not null,
    address text not null
);
create index ix_sign_in_attempt_login on sign_in_attempt (login, at);
create index ix_sign_in_attempt_at on sign_in_attempt (at);

create table sign_in_lock (
    login        text primary key,
    locked_until timestamptz not null
);
