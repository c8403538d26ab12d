-- What is administered is decided by two people, so the city always keeps two who can (ADR 82): otherwise nobody could ever give it another
-- one. Who can is who holds the role and an account on that day and has a password, or a way to one.
create view administrator_days as
    select r.login, a.national_id, greatest(a.valid_from, r.valid_from) as since,
        least(coalesce(a.valid_until, 'infinity'), coalesce(r.valid_until, 'infinity')) as until
    from account_role r join account a using (login) join person p using (national_id)
    where r.role = 'ADMIN' and (a.password is not null or a.password_open_until is not null and p.mobile is not null);

-- Whether, on that day and on every later one, without that account two stay, or as many as there would be anyway. Whoever asks waits for
-- others who asked, until their transaction ends: two who leave in the same moment are not counted on by each other.
create function administrators_stay_without(leaving text, day date) returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('administrators', 24));
    return not exists (
        select from (select day as on_day union select d.until + 1 from administrator_days d
            where d.until >= day and d.until < 'infinity') days
        cross join lateral (
            select count(distinct d.national_id) as are, count(distinct d.national_id) filter (where d.login <> leaving) as stay
            from administrator_days d where days.on_day between d.since and d.until) people
        where people.stay < least(2, people.are));
end $$;

create function two_administrators_stay() returns trigger language plpgsql as $$
declare
    last_day date := case when tg_op = 'UPDATE' and new.valid_from <= old.valid_from then new.valid_until else old.valid_from - 1 end;
begin
    if not administrators_stay_without(old.login, greatest(last_day + 1, (now() at time zone 'Asia/Tehran')::date)) then
        raise exception 'two people who can administer the city stay'
            using errcode = 'check_violation', constraint = 'ck_two_administrators_stay';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger tr_account_role_two_administrators_stay before delete on account_role
    for each row when (old.role = 'ADMIN') execute function two_administrators_stay();
create trigger tr_account_role_end_two_administrators_stay before update on account_role
    for each row when (old.role = 'ADMIN' and (new.valid_from > old.valid_from
        or coalesce(new.valid_until, 'infinity') < coalesce(old.valid_until, 'infinity'))) execute function two_administrators_stay();
create trigger tr_account_end_two_administrators_stay before update of valid_from, valid_until on account
    for each row when (new.valid_from > old.valid_from
        or coalesce(new.valid_until, 'infinity') < coalesce(old.valid_until, 'infinity')) execute function two_administrators_stay();
