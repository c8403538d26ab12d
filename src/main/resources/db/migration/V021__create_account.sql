-- People, their accounts and what they may do, each with its days. A person may hold several accounts: two-person
-- rules compare persons, never logins.
create table person (
    national_id text primary key constraint ck_person_national_id check (national_id ~ '^[0-9]{10}$'),
    name        text not null constraint ck_person_name_not_blank check (name <> ''),
    mobile      text constraint ck_person_mobile check (mobile ~ '^09[0-9]{9}$')
);

create table account (
    login       text primary key constraint ck_account_login check (login = lower(login) and login <> '' and length(login) <= 60),
    national_id text not null constraint fk_account_person references person,
    -- algorithm:iterations:salt:hash; null for accounts that only hold API tokens
    password    text,
    valid_from  date not null,
    valid_until date,
    constraint ck_account_days_in_order check (valid_until >= valid_from)
);

create table account_role (
    login       text not null constraint fk_account_role_account references account,
    role        text not null constraint ck_account_role_known check (role in ('NOTARY', 'BANK', 'ADMINISTRATION',
                    'GOVERNORATE', 'CLERK', 'EXPERT', 'INSPECTOR', 'MANAGER', 'FINANCE', 'AUDITOR', 'SUPPORT', 'ADMIN')),
    -- the district that a municipal role extends to; null for roles that know no district
    district    smallint constraint ck_account_role_district check (district between 1 and 99),
    valid_from  date not null,
    valid_until date,
    constraint ck_account_role_days_in_order check (valid_until >= valid_from),
    constraint ck_account_role_needs_district check (
        (role in ('CLERK', 'EXPERT', 'INSPECTOR', 'MANAGER')) = (district is not null)),
    constraint uq_account_role unique nulls not distinct (login, role, district, valid_from)
);

create table membership (
    login       text   not null constraint fk_membership_account references account,
    office_id   bigint not null constraint fk_membership_office references office,
    valid_from  date   not null,
    valid_until date,
    constraint ck_membership_days_in_order check (valid_until >= valid_from),
    constraint uq_membership unique (login, office_id, valid_from)
);
-- whoever moves to another office leaves the old one first
create unique index uq_membership_current on membership (login) where valid_until is null;
create index ix_membership_office on membership (office_id);

create table api_token (
    id          bigint generated always as identity primary key,
    -- SHA-256 of the token; the token itself is shown once and never kept
    hash        bytea not null constraint uq_api_token_hash unique
                    constraint ck_api_token_hash_is_sha256 check (octet_length(hash) = 32),
    login       text not null constraint fk_api_token_account references account,
    label       text not null,
    created_at  timestamptz not null,
    valid_until timestamptz,
    revoked_at  timestamptz
);
create index ix_api_token_login on api_token (login);
