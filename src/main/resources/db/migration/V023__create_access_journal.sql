-- Who looked at or changed what. Only grows; keyed by time first so that it can be cut into partitions by month.
create table access_journal (
    at        timestamptz not null,
    id        bigint generated always as identity,
    login     text not null,
    person_id text not null,
    address   text not null,
    action    text not null constraint ck_access_journal_action check (action ~ '^[a-z][a-z-]*$'),
    subject   text not null,
    primary key (at, id)
);
create index ix_access_journal_subject on access_journal (subject, at);
create index ix_access_journal_login on access_journal (login, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;

create trigger tr_access_journal_append_only before update or delete on access_journal
    for each row execute function refuse_change();
create trigger tr_access_journal_no_truncate before truncate on access_journal
    for each statement execute function refuse_change();
