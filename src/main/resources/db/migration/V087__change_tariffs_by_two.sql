-- A tariff is changed by two people. Kinds of change are known to the program; the table holds their form.
alter table change_request drop constraint ck_change_request_kind;
alter table change_request add constraint ck_change_request_kind check (kind ~ '^[A-Z][A-Z_]{2,39}$');

-- A line of a levy holds from its day until the next one begins: with one line to a day (the primary key) two lines never
-- overlap and no day is without one. What has begun is never rewritten or taken away; a line that is still ahead may be replaced,
-- because a year's rate is the one in force on its 1 Farvardin and is undone on that very day or not at all.
create function tariff_begins_ahead() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or new.valid_from <= (now() at time zone 'Asia/Tehran')::date
       or tg_op = 'UPDATE' and row(new.levy, new.valid_from) is distinct from row(old.levy, old.valid_from) then
        raise exception 'a tariff begins ahead and stays once it has begun'
            using errcode = 'restrict_violation', constraint = 'ck_levy_tariff_begins_ahead';
    end if;
    return new;
end $$;
create trigger tr_levy_tariff_begins_ahead before insert or update or delete on levy_tariff
    for each row execute function tariff_begins_ahead();

-- What a proposed line would have changed, as its proposer saw it.
create table levy_tariff_trial (
    id                   bigint generated always as identity primary key,
    levy                 text        not null,
    valid_from           date        not null,
    rate_basis_points    int         not null,
    on_time_basis_points int         not null,
    bills                int         not null,
    changed              int         not null,
    sum_before           bigint      not null,
    sum_after            bigint      not null,
    at                   timestamptz not null,
    constraint ck_levy_tariff_trial_changed_of_bills check (changed between 0 and bills),
    constraint ck_levy_tariff_trial_sums_not_negative check (least(sum_before, sum_after) >= 0)
);
create index ix_levy_tariff_trial_line on levy_tariff_trial (levy, valid_from, id);
create trigger tr_levy_tariff_trial_only_grows before update or delete on levy_tariff_trial
    for each row execute function refuse_change();
create index ix_bill_issued_on on bill (issued_on);
