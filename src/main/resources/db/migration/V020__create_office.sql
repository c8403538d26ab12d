-- The bodies that may ask. A code is unique within its kind: notary office 12, branch 2101 of a bank.
create table office (
    id    bigint generated always as identity primary key,
    kind  text    not null constraint ck_office_kind check (kind in ('NOTARY', 'BANK', 'ADMINISTRATION', 'GOVERNORATE')),
    code  text    not null constraint ck_office_code_not_blank check (code <> ''),
    name  text    not null constraint ck_office_name_not_blank check (name <> ''),
    pilot boolean not null default false,
    constraint uq_office_code unique (kind, code)
);
