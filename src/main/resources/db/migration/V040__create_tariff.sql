-- Rate of a levy from a day on; a year's rate is the one in force on its 1 Farvardin. Basis points: 250 is 2.5 %.
create table levy_tariff (
    levy                 text not null,
    valid_from           date not null,
    rate_basis_points    int  not null,
    on_time_basis_points int  not null,
    legal_reference      text not null,
    sample               boolean not null,
    primary key (levy, valid_from),
    constraint ck_levy_tariff_levy check (levy in ('RENOVATION', 'WASTE', 'BUSINESS', 'ART100_FINE', 'OTHER')),
    constraint ck_levy_tariff_within_the_whole
        check (rate_basis_points between 0 and 10000 and on_time_basis_points between 0 and 10000),
    constraint ck_levy_tariff_cites_its_source check (btrim(legal_reference) <> '')
);

-- How lateness is charged, by levy and by the year in which it accrued.
create table levy_penalty (
    levy             text not null,
    from_year        int  not null,
    method           text not null,
    basis_points     int  not null,
    cap_basis_points int,
    legal_reference  text not null,
    sample           boolean not null,
    primary key (levy, from_year),
    constraint ck_levy_penalty_levy check (levy in ('RENOVATION', 'WASTE', 'BUSINESS', 'ART100_FINE', 'OTHER')),
    constraint ck_levy_penalty_method check (method in ('NONE', 'SIMPLE_YEARLY', 'MONTHLY_CAPPED')),
    constraint ck_levy_penalty_from_year_is_jalali check (from_year between 1300 and 1500),
    constraint ck_levy_penalty_amounts check (basis_points between 0 and 10000 and cap_basis_points > 0),
    constraint ck_levy_penalty_charges_by_its_method
        check ((method = 'NONE') = (basis_points = 0) and (method <> 'MONTHLY_CAPPED' or cap_basis_points is not null)),
    constraint ck_levy_penalty_cites_its_source check (btrim(legal_reference) <> '')
);

-- "sample": not confirmed by the tariff book of Urmia; finance replaces it before the city goes live.
insert into levy_tariff values
    ('RENOVATION', '1968-11-28', 50, 1000, 'قانون نوسازی و عمران شهری ۱۳۴۷، ماده ۲ (نیم درصد) و ماده ۱۰', false),
    ('RENOVATION', '2008-03-20', 150, 1000, 'رویه شهرداری‌ها پیش از ۱۴۰۱ (یک و نیم درصد)؛ روز آغاز نمونه است', true),
    ('RENOVATION', '2022-08-23', 250, 1000, 'قانون درآمد پایدار و هزینه شهرداری‌ها و دهیاری‌ها ۱۴۰۱ (دو و نیم درصد)', false);

insert into levy_penalty values
    ('RENOVATION', 1347, 'SIMPLE_YEARLY', 900, null, 'قانون نوسازی و عمران شهری ۱۳۴۷ (نه درصد در سال)', false),
    ('RENOVATION', 1402, 'MONTHLY_CAPPED', 200, 2400, 'قانون درآمد پایدار ۱۴۰۱، ماده ۱۰ (ماهی دو درصد، حداکثر ۲۴ درصد)', false),
    ('WASTE', 1402, 'MONTHLY_CAPPED', 200, 2400, 'قانون درآمد پایدار ۱۴۰۱، ماده ۱۰؛ نمونه', true),
    ('BUSINESS', 1347, 'SIMPLE_YEARLY', 900, null, 'همانند عوارض نوسازی؛ نمونه', true),
    ('BUSINESS', 1402, 'MONTHLY_CAPPED', 200, 2400, 'قانون درآمد پایدار ۱۴۰۱، ماده ۱۰؛ نمونه', true),
    ('ART100_FINE', 1347, 'NONE', 0, null, 'رأی کمیسیون ماده صد؛ بدون زیان دیرکرد؛ نمونه', true),
    ('OTHER', 1402, 'MONTHLY_CAPPED', 200, 2400, 'قانون درآمد پایدار ۱۴۰۱، ماده ۱۰؛ نمونه', true);
