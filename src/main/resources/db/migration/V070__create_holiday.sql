-- Days on which the municipality does not work. One that is taken away keeps its row: deadlines once followed it.
create table holiday (
    id         bigint generated always as identity primary key,
    day        date        not null,
    scope      text        not null constraint ck_holiday_scope check (scope in ('NATIONAL', 'PROVINCE')),
    kind       text        not null constraint ck_holiday_kind check (kind in ('SOLAR', 'LUNAR', 'CLOSURE')),
    name       text        not null constraint ck_holiday_name_not_blank check (btrim(name) <> ''),
    added_by   text        not null,
    added_at   timestamptz not null,
    removed_by text,
    removed_at timestamptz,
    constraint ck_holiday_removed_by_somebody check ((removed_by is null) = (removed_at is null))
);
create unique index uq_holiday_day on holiday (day) where removed_at is null;

create function holiday_is_only_taken_away() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.removed_at is not null
        or row(new.day, new.scope, new.kind, new.name, new.added_by, new.added_at)
            is distinct from row(old.day, old.scope, old.kind, old.name, old.added_by, old.added_at) then
        raise exception 'a holiday is taken away, never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_holiday_is_only_taken_away before update or delete on holiday
    for each row execute function holiday_is_only_taken_away();

-- 1405 as the official calendar was announced (25 days; the second feast of Fitr on 19 and 20 Esfand); where only the month
-- of a day was at hand, and for all of 1406, days of the moon are those of the Umm al-Qura calendar. Days of the moon may
-- shift by one and are corrected on the administration desk when they are announced.
insert into holiday (day, scope, kind, name, added_by, added_at) values
    ('2026-03-21', 'NATIONAL', 'SOLAR', 'آغاز نوروز و عید سعید فطر', 'system', '2026-01-01T00:00:00Z'),
    ('2026-03-22', 'NATIONAL', 'SOLAR', 'عید نوروز', 'system', '2026-01-01T00:00:00Z'),
    ('2026-03-23', 'NATIONAL', 'SOLAR', 'عید نوروز', 'system', '2026-01-01T00:00:00Z'),
    ('2026-03-24', 'NATIONAL', 'SOLAR', 'عید نوروز', 'system', '2026-01-01T00:00:00Z'),
    ('2026-04-01', 'NATIONAL', 'SOLAR', 'روز جمهوری اسلامی ایران', 'system', '2026-01-01T00:00:00Z'),
    ('2026-04-02', 'NATIONAL', 'SOLAR', 'روز طبیعت', 'system', '2026-01-01T00:00:00Z'),
    ('2026-05-27', 'NATIONAL', 'LUNAR', 'عید سعید قربان', 'system', '2026-01-01T00:00:00Z'),
    ('2026-06-04', 'NATIONAL', 'SOLAR', 'رحلت امام خمینی (ره) و عید سعید غدیر خم', 'system', '2026-01-01T00:00:00Z'),
    ('2026-06-05', 'NATIONAL', 'SOLAR', 'قیام ۱۵ خرداد', 'system', '2026-01-01T00:00:00Z'),
    ('2026-06-24', 'NATIONAL', 'LUNAR', 'تاسوعای حسینی', 'system', '2026-01-01T00:00:00Z'),
    ('2026-06-25', 'NATIONAL', 'LUNAR', 'عاشورای حسینی', 'system', '2026-01-01T00:00:00Z'),
    ('2026-08-03', 'NATIONAL', 'LUNAR', 'اربعین حسینی', 'system', '2026-01-01T00:00:00Z'),
    ('2026-08-11', 'NATIONAL', 'LUNAR', 'رحلت حضرت رسول اکرم (ص) و شهادت امام حسن مجتبی (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2026-08-13', 'NATIONAL', 'LUNAR', 'شهادت امام رضا (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2026-08-21', 'NATIONAL', 'LUNAR', 'شهادت امام حسن عسکری (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2026-08-30', 'NATIONAL', 'LUNAR', 'میلاد حضرت رسول اکرم (ص) و امام جعفر صادق (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2026-11-13', 'NATIONAL', 'LUNAR', 'شهادت حضرت فاطمه (س)', 'system', '2026-01-01T00:00:00Z'),
    ('2026-12-22', 'NATIONAL', 'LUNAR', 'ولادت امام علی (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-01-05', 'NATIONAL', 'LUNAR', 'مبعث حضرت رسول اکرم (ص)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-01-23', 'NATIONAL', 'LUNAR', 'ولادت حضرت قائم (عج)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-02-11', 'NATIONAL', 'SOLAR', 'پیروزی انقلاب اسلامی', 'system', '2026-01-01T00:00:00Z'),
    ('2027-02-28', 'NATIONAL', 'LUNAR', 'شهادت حضرت علی (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-03-10', 'NATIONAL', 'LUNAR', 'عید سعید فطر', 'system', '2026-01-01T00:00:00Z'),
    ('2027-03-11', 'NATIONAL', 'LUNAR', 'تعطیل به مناسبت عید سعید فطر', 'system', '2026-01-01T00:00:00Z'),
    ('2027-03-20', 'NATIONAL', 'SOLAR', 'روز ملی شدن صنعت نفت', 'system', '2026-01-01T00:00:00Z'),
    ('2027-03-21', 'NATIONAL', 'SOLAR', 'آغاز نوروز', 'system', '2026-01-01T00:00:00Z'),
    ('2027-03-22', 'NATIONAL', 'SOLAR', 'عید نوروز', 'system', '2026-01-01T00:00:00Z'),
    ('2027-03-23', 'NATIONAL', 'SOLAR', 'عید نوروز', 'system', '2026-01-01T00:00:00Z'),
    ('2027-03-24', 'NATIONAL', 'SOLAR', 'عید نوروز', 'system', '2026-01-01T00:00:00Z'),
    ('2027-04-01', 'NATIONAL', 'SOLAR', 'روز جمهوری اسلامی ایران', 'system', '2026-01-01T00:00:00Z'),
    ('2027-04-02', 'NATIONAL', 'SOLAR', 'روز طبیعت', 'system', '2026-01-01T00:00:00Z'),
    ('2027-05-16', 'NATIONAL', 'LUNAR', 'عید سعید قربان', 'system', '2026-01-01T00:00:00Z'),
    ('2027-05-24', 'NATIONAL', 'LUNAR', 'عید سعید غدیر خم', 'system', '2026-01-01T00:00:00Z'),
    ('2027-06-04', 'NATIONAL', 'SOLAR', 'رحلت امام خمینی (ره)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-06-05', 'NATIONAL', 'SOLAR', 'قیام ۱۵ خرداد', 'system', '2026-01-01T00:00:00Z'),
    ('2027-06-14', 'NATIONAL', 'LUNAR', 'تاسوعای حسینی', 'system', '2026-01-01T00:00:00Z'),
    ('2027-06-15', 'NATIONAL', 'LUNAR', 'عاشورای حسینی', 'system', '2026-01-01T00:00:00Z'),
    ('2027-07-24', 'NATIONAL', 'LUNAR', 'اربعین حسینی', 'system', '2026-01-01T00:00:00Z'),
    ('2027-08-01', 'NATIONAL', 'LUNAR', 'رحلت حضرت رسول اکرم (ص) و شهادت امام حسن مجتبی (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-08-02', 'NATIONAL', 'LUNAR', 'شهادت امام رضا (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-08-10', 'NATIONAL', 'LUNAR', 'شهادت امام حسن عسکری (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-08-19', 'NATIONAL', 'LUNAR', 'میلاد حضرت رسول اکرم (ص) و امام جعفر صادق (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-11-02', 'NATIONAL', 'LUNAR', 'شهادت حضرت فاطمه (س)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-12-11', 'NATIONAL', 'LUNAR', 'ولادت امام علی (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2027-12-25', 'NATIONAL', 'LUNAR', 'مبعث حضرت رسول اکرم (ص)', 'system', '2026-01-01T00:00:00Z'),
    ('2028-01-12', 'NATIONAL', 'LUNAR', 'ولادت حضرت قائم (عج)', 'system', '2026-01-01T00:00:00Z'),
    ('2028-02-11', 'NATIONAL', 'SOLAR', 'پیروزی انقلاب اسلامی', 'system', '2026-01-01T00:00:00Z'),
    ('2028-02-17', 'NATIONAL', 'LUNAR', 'شهادت حضرت علی (ع)', 'system', '2026-01-01T00:00:00Z'),
    ('2028-02-26', 'NATIONAL', 'LUNAR', 'عید سعید فطر', 'system', '2026-01-01T00:00:00Z'),
    ('2028-02-27', 'NATIONAL', 'LUNAR', 'تعطیل به مناسبت عید سعید فطر', 'system', '2026-01-01T00:00:00Z'),
    ('2028-03-19', 'NATIONAL', 'SOLAR', 'روز ملی شدن صنعت نفت', 'system', '2026-01-01T00:00:00Z');

insert into parameter (name, value, valid_from, legal_basis) values
    ('THURSDAY_IS_CLOSED', 'true', '2020-01-01', 'order of the government on the working week of offices; Friday is closed by law');
