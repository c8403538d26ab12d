-- The city's districts and, by purpose, the first day on which the service is open there.
-- Rows are configuration of a city, so none are created here.
create table district (
    number int  primary key,
    name   text not null,
    constraint ck_district_number_in_range check (number between 1 and 99),
    constraint ck_district_has_a_name check (btrim(name) <> '')
);

create table district_opening (
    district  int  not null references district (number),
    purpose   text not null,
    open_from date not null,
    primary key (district, purpose),
    constraint ck_district_opening_purpose check (purpose in ('TRANSFER', 'MORTGAGE', 'ADMINISTRATION'))
);
