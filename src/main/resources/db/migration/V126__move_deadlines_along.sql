-- A clock that stands for long: the deadline of its case moves along before it passes. Up to this day the days that the clock
-- stood are in the deadline; null while none is.
alter table case_pause add column counted_on date;
alter table case_pause add constraint ck_case_pause_counted_after_it_began
    check (counted_on > (begun_at at time zone 'Asia/Tehran')::date);
