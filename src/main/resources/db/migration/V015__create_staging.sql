-- Where a file's rows wait until all of them are checked. Unlogged: a database crash may empty these tables; the load then
-- notices that rows are missing and starts over from the kept file. Nothing here is visible to anybody.

create unlogged table staged_property (
    job_id bigint not null, line bigint not null, refused boolean not null,
    renovation_code text, plate_main int, plate_sub int, plate_section int, piece int, postal_code text,
    address text, address_key text, use text, land_area numeric(14, 2), land_area_after_setback numeric(14, 2),
    building_area numeric(14, 2), storeys int, units int, built_year int, latitude numeric(9, 6),
    longitude numeric(9, 6), old_code text
);

create unlogged table staged_owner (
    job_id bigint not null, line bigint not null, refused boolean not null,
    renovation_code text, person_id text, name text, name_key text, dang_numerator bigint, dang_denominator bigint,
    mobile text, since date
);

create unlogged table staged_prior_document (
    job_id bigint not null, line bigint not null, refused boolean not null,
    renovation_code text, kind text, number text, issued_on date, inspected boolean, result text, purpose text
);

create unlogged table staged_hold (
    job_id bigint not null, line bigint not null, refused boolean not null,
    renovation_code text, kind text, reference text, since date, until date, amount bigint, remark text
);

create unlogged table staged_person_hold (
    job_id bigint not null, line bigint not null, refused boolean not null,
    person_id text, kind text, reference text, since date, until date, remark text
);

create unlogged table staged_zonal_value (
    job_id bigint not null, line bigint not null, refused boolean not null,
    block text, use text, valid_from date, land_price bigint, building_price bigint
);

create unlogged table staged_levy_due (
    job_id bigint not null, line bigint not null, refused boolean not null,
    renovation_code text, levy text, year int, principal bigint, due_on date, paid bigint
);
