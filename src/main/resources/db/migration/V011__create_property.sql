-- Seven numbers without leading zeros: 5-1-10-1-1-0-0
create domain renovation_code as text
    constraint ck_renovation_code_is_canonical
    check (value ~ '^[1-9][0-9]?(-[1-9][0-9]{0,4}){2}(-(0|[1-9][0-9]{0,4})){4}$');

-- A person (10 digits), a legal entity (11) or a foreigner (12); leading zeros count
create domain person_id as text
    constraint ck_person_id_is_digits check (value ~ '^[0-9]{10,12}$');

create table property (
    renovation_code         renovation_code primary key,
    district                int generated always as (split_part(renovation_code, '-', 1)::int) stored
                            not null references district (number),
    plate_main              int,
    plate_sub               int,
    plate_section           int,
    piece                   int,
    postal_code             text,
    address                 text,
    address_key             text,
    use                     text not null,
    land_area               numeric(14, 2),
    land_area_after_setback numeric(14, 2),
    building_area           numeric(14, 2),
    storeys                 int,
    units                   int,
    built_year              int,
    latitude                numeric(9, 6),
    longitude               numeric(9, 6),
    old_code                text,
    constraint ck_property_plate_positive
        check (least(plate_main, plate_sub, plate_section, piece) > 0),
    constraint ck_property_plate_has_its_main
        check (plate_main is not null or num_nonnulls(plate_sub, plate_section, piece) = 0),
    constraint ck_property_postal_code_is_digits check (postal_code ~ '^[13-9]{5}[0-9]{5}$'),
    constraint ck_property_use
        check (use in ('RESIDENTIAL', 'COMMERCIAL', 'OFFICE', 'INDUSTRIAL', 'GARDEN', 'VACANT', 'OTHER')),
    constraint ck_property_measures_not_negative
        check (least(land_area, land_area_after_setback, building_area, storeys, units) >= 0),
    constraint ck_property_built_year_is_jalali check (built_year between 1200 and 1500),
    constraint ck_property_lies_on_earth
        check (latitude between -90 and 90 and longitude between -180 and 180),
    constraint ck_property_address_has_its_key check ((address is null) = (address_key is null))
);

-- lists of a district, paged by code
create index ix_property_district on property (district, renovation_code);
-- "what stands on this parcel": codes that begin with the parcel's parts
create index ix_property_code_prefix on property (renovation_code text_pattern_ops);
create index ix_property_postal_code on property (postal_code) where postal_code is not null;
create index ix_property_plate on property (plate_main, plate_sub) where plate_main is not null;
-- fuzzy and partial search in addresses
create index ix_property_address_key on property using gin (address_key gin_trgm_ops);

create table owner (
    renovation_code  renovation_code not null,
    person_id        person_id       not null,
    name             text            not null,
    name_key         text            not null,
    dang_numerator   bigint          not null,
    dang_denominator bigint          not null,
    mobile           text,
    since            date,
    primary key (renovation_code, person_id),
    constraint ck_owner_has_a_name check (btrim(name) <> ''),
    constraint ck_owner_dang_above_zero_up_to_six
        check (dang_numerator > 0 and dang_denominator > 0 and dang_numerator::numeric <= 6 * dang_denominator::numeric),
    constraint ck_owner_dang_in_lowest_terms check (gcd(dang_numerator, dang_denominator) = 1),
    constraint ck_owner_mobile check (mobile ~ '^09[0-9]{9}$')
);

-- what somebody owns
create index ix_owner_person on owner (person_id);
create index ix_owner_name_key on owner using gin (name_key gin_trgm_ops);

create aggregate common_denominator(numeric) (sfunc = lcm, stype = numeric, initcond = '1');

-- A property has no owner on record, or owners whose shares sum to exactly six dang. Looked at after every statement, so a
-- set is replaced by one DELETE and one INSERT.
create function check_owner_shares() returns trigger language plpgsql as $$
declare
    wrong text;
begin
    select s.renovation_code into wrong
    from (select o.renovation_code, o.dang_numerator::numeric as n, o.dang_denominator::numeric as d,
                 common_denominator(o.dang_denominator::numeric) over (partition by o.renovation_code) as common
          from owner o
          where o.renovation_code in (select c.renovation_code from changed c)) s
    group by s.renovation_code, s.common
    having sum(s.n * div(s.common, s.d)) <> 6 * s.common
    limit 1;
    if found then
        raise exception 'owners of % do not hold six dang together', wrong
            using errcode = 'check_violation', constraint = 'ck_owner_shares_sum_to_six';
    end if;
    return null;
end $$;

create trigger owner_shares_after_insert after insert on owner
    referencing new table as changed for each statement execute function check_owner_shares();
create trigger owner_shares_after_update after update on owner
    referencing new table as changed for each statement execute function check_owner_shares();
create trigger owner_shares_after_delete after delete on owner
    referencing old table as changed for each statement execute function check_owner_shares();
