-- What an office is called, whether it takes part in the pilot and whether it may file have their days, like everything that two
-- people decide. The row of an office says what it was entered with; from the first of its terms on they say what it is.
alter table office add column opened_on date not null default '2020-01-01';
alter table office add column key text generated always as (kind || ' ' || code) stored;
alter table office add constraint uq_office_key unique (key);

create table office_term (
    office     text    not null constraint fk_office_term_office references office (key),
    name       text    not null constraint ck_office_term_name_not_blank check (btrim(name) <> ''),
    pilot      boolean not null,
    suspended  boolean not null,
    valid_from date    not null,
    valid_to   date,
    constraint pk_office_term primary key (office, valid_from),
    constraint ck_office_term_ends_after_it_begins check (valid_to is null or valid_to >= valid_from),
    constraint ex_office_term_one_at_a_time
        exclude using gist (office with =, daterange(valid_from, valid_to, '[]') with &&)
);
create trigger tr_office_term_stands_once_begun before update or delete on office_term
    for each row execute function dated_row_stands_once_begun();

-- offices as they are today, for lists
create view office_now as
select o.id, o.kind, o.code, o.key, coalesce(t.name, o.name) as name, coalesce(t.pilot, o.pilot) as pilot,
    coalesce(t.suspended, o.opened_on > d.today) as suspended
from office o
cross join (select (now() at time zone 'Asia/Tehran')::date as today) d
left join office_term t on t.office = o.key and d.today between t.valid_from and coalesce(t.valid_to, 'infinity');
