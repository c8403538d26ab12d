-- A person who has no account gets one by two people, and chooses the password without anybody else seeing it.
--
-- Until when whoever proves the telephone on record may choose a password; infinity for an account that was never used. Not for
-- accounts that hold tokens only: they have no password either.
alter table account add column password_open_until timestamptz;
alter table account add constraint ck_account_no_password_while_one_may_be_chosen
    check (password is null or password_open_until is null);
-- what was signed in before that moment is over
alter table account add column sessions_from timestamptz;
-- entered here by two people, not brought along when the city began
alter table account add column by_two boolean not null default false;
alter table account add constraint ck_account_by_two_has_a_plain_login
    check (not by_two or login ~ '^[a-z][a-z0-9.-]{2,39}$');

-- one that ends on the day before its first never was in force: so an account is taken back that has not begun
alter table account drop constraint ck_account_days_in_order;
alter table account add constraint ck_account_days_in_order check (valid_until >= valid_from - 1);

-- Of the accounts that two people entered, a person has one at a time. Of those that were brought along somebody may have
-- several; that nobody gets one besides them is looked at under a lock.
alter table account add constraint ex_account_by_two_one_at_a_time
    exclude using gist (national_id with =, daterange(valid_from, valid_until + 1, '[)') with &&) where (by_two);
create index ix_account_national_id on account (national_id);

-- Why the holder of an account was let choose a new password, and who did it; nobody does it for himself.
create table password_opening (
    id            bigint      generated always as identity primary key,
    login         text        not null constraint fk_password_opening_account references account,
    national_id   text        not null constraint fk_password_opening_person references person,
    reason        text        not null constraint ck_password_opening_reason
                                  check (btrim(reason) <> '' and length(reason) <= 300),
    opened_by     text        not null,
    opened_person text        not null constraint ck_password_opening_by_a_person check (opened_person ~ '^[0-9]{10}$'),
    opened_at     timestamptz not null,
    constraint ck_password_opening_by_somebody_else check (opened_person <> national_id)
);
create index ix_password_opening_login on password_opening (login, id);
create trigger tr_password_opening_append_only before update or delete on password_opening
    for each row execute function refuse_change();
