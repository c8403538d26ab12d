-- The outbox of text messages: written in the transaction of what they tell, sent afterwards, kept as evidence.
create table sms_message (
    id              bigint generated always as identity primary key,
    mobile          text        not null,
    template        text        not null,
    text            text        not null,
    subject         text        not null,
    state           text        not null default 'WAITING',
    attempts        int         not null default 0,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    ended_at        timestamptz,
    answer          text,
    constraint ck_sms_message_mobile check (mobile ~ '^09[0-9]{9}$'),
    constraint ck_sms_message_says_something check (btrim(text) <> ''),
    constraint ck_sms_message_state check (state in ('WAITING', 'SENT', 'UNDELIVERABLE')),
    constraint ck_sms_message_ended_when_not_waiting check ((ended_at is null) = (state = 'WAITING')),
    constraint ck_sms_message_attempts_not_negative check (attempts >= 0)
);

create index ix_sms_message_waiting on sms_message (next_attempt_at, id) where state = 'WAITING';
create index ix_sms_message_subject on sms_message (subject, id);
