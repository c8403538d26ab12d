-- Who may not be drawn for a visit. Presence is a role in force and no absence; ties are declared by the inspector or found
-- by the municipality, each with its days.
create table inspector_absence (
    id          bigint generated always as identity primary key,
    login       text not null references account,
    first_day   date not null,
    -- null: until further notice
    last_day    date,
    recorded_by text not null references account,
    recorded_at timestamptz not null,
    constraint ck_inspector_absence_days_in_order check (last_day >= first_day)
);
create index ix_inspector_absence_login on inspector_absence (login, first_day);

create table inspector_tie (
    id          bigint generated always as identity primary key,
    -- the person, not an account: whoever has two accounts has the same relatives
    person_id   text not null references person,
    kind        text not null,
    relative_id text,
    office_id   bigint references office,
    valid_from  date not null,
    valid_until date,
    recorded_by text not null references account,
    recorded_at timestamptz not null,
    constraint ck_inspector_tie_kind check (kind in ('RELATIVE', 'FORMER_OFFICE')),
    constraint ck_inspector_tie_relative check ((kind = 'RELATIVE') = (relative_id is not null)),
    constraint ck_inspector_tie_office check ((kind = 'FORMER_OFFICE') = (office_id is not null)),
    constraint ck_inspector_tie_days_in_order check (valid_until >= valid_from),
    constraint ck_inspector_tie_not_with_oneself check (relative_id <> person_id)
);
create index ix_inspector_tie_person on inspector_tie (person_id);
