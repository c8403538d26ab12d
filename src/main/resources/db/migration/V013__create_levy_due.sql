-- What the city's books say is due for a year; authoritative for that year. "paid" is rial received outside our gateways.
create table levy_due (
    renovation_code renovation_code not null,
    levy            text   not null,
    year            int    not null,
    principal       bigint not null,
    due_on          date,
    paid            bigint not null default 0,
    primary key (renovation_code, levy, year),
    constraint ck_levy_due_levy check (levy in ('RENOVATION', 'WASTE', 'BUSINESS', 'ART100_FINE', 'OTHER')),
    constraint ck_levy_due_year_is_jalali check (year between 1300 and 1500),
    constraint ck_levy_due_amounts_not_negative check (principal >= 0 and paid >= 0)
);

-- Official value in rial per square metre (Article 64), by block and use, from a day on.
create table zonal_value (
    block          text   not null,
    use            text   not null,
    valid_from     date   not null,
    land_price     bigint not null,
    building_price bigint not null,
    primary key (block, use, valid_from),
    constraint ck_zonal_value_block_is_canonical check (block ~ '^[1-9][0-9]?(-[1-9][0-9]{0,4}){2}$'),
    constraint ck_zonal_value_use
        check (use in ('RESIDENTIAL', 'COMMERCIAL', 'OFFICE', 'INDUSTRIAL', 'GARDEN', 'VACANT', 'OTHER')),
    constraint ck_zonal_value_prices_not_negative check (land_price >= 0 and building_price >= 0)
);
