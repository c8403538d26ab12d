-- A city that has answered for three years: the cases separi.first to separi.last, six in a hundred of them open, in sets and without triggers.
-- Open ones are young; ended ones spread over the years. Everything follows from the case's number, so that two cities of
-- one size are equal, and what the small one has the large one has too: of the first two hundred the ended ones were filed
-- on one day a year ago, and the open ones of the first four thousand are due today, so that either day fills a page in either.
set session_replication_role = replica;

insert into district (number, name) select n, 'district ' || n from generate_series(1, 5) n on conflict do nothing;

insert into office (kind, code, name)
select 'NOTARY', 'P' || n, 'office ' || n from generate_series(1, 200) n on conflict do nothing;

insert into person (national_id, name)
select '9' || lpad(n::text, 9, '0'), 'officer ' || n from generate_series(1, 40) n on conflict do nothing;
insert into account (login, national_id, valid_from)
select 'officer' || n, '9' || lpad(n::text, 9, '0'), date '2020-01-01' from generate_series(1, 40) n on conflict do nothing;
insert into account_role (login, role, district, valid_from)
select 'officer' || n, 'EXPERT', n % 5 + 1, date '2020-01-01' from generate_series(1, 40) n on conflict do nothing;

insert into account_role (login, role, district, valid_from)
select 'officer' || n, 'INSPECTOR', n % 5 + 1, date '2020-01-01' from generate_series(1, 40) n on conflict do nothing;

create temporary table city_office as select row_number() over (order by id) as n, id from office where code like 'P%';
create temporary table city_case as
select n,
    n % 5 + 1 as district,
    (array['TRANSFER', 'TRANSFER', 'TRANSFER', 'MORTGAGE', 'MORTGAGE', 'ADMINISTRATION'])[1 + n * 7 % 6] as purpose,
    case when n % 100 < 6
        then (array['UNDER_REVIEW', 'AWAITING_VISIT', 'AWAITING_VISIT', 'AWAITING_PAYMENT', 'RETURNED', 'UNDER_REVIEW'])
            [1 + (n / 100) % 6]
        else (array['ISSUED', 'ISSUED', 'ISSUED', 'ISSUED', 'ISSUED', 'ISSUED', 'REFUSED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'])
            [1 + (n / 7) % 10] end as state,
    (n / 11) % 3 = 0 as quickly,
    case when n % 100 < 6 and n <= 4000 then (date_trunc('day', now() at time zone 'Asia/Tehran') - interval '10 days'
            + interval '12 hours') at time zone 'Asia/Tehran'
        when n % 100 < 6 then date_trunc('second', now()) - interval '1 hour' * ((n::bigint * 7919) % (24 * 20))
        when n <= 200 then (date_trunc('day', now() at time zone 'Asia/Tehran') - interval '365 days'
            + interval '7 minutes' * n) at time zone 'Asia/Tehran'
        else date_trunc('second', now()) - interval '1 hour' * (24 * 3 + (n::bigint * 104729) % (24 * 1000)) end as filed_at,
    (array['علی', 'محمد', 'رضا', 'حسین', 'مریم', 'فاطمه', 'زهرا', 'لیلا', 'سارا', 'یوسف', 'بهروز', 'کامران', 'نگار', 'آرش',
        'سمیه', 'پریسا', 'جواد', 'توحید', 'نسرین', 'ژیلا'])[1 + (n / 5 * 31) % 20] || ' '
    || (array['محمدی', 'رضایی', 'حسینی', 'کریمی', 'قادری', 'اصغری', 'حیدری', 'صادقی', 'نوری', 'کاظمی', 'رستمی', 'عباسی',
        'جلیلی', 'مرادی', 'فتحی'])[1 + (n / 3 * 17) % 15]
    || chr(1575 + (n / 300) % 30) || chr(1575 + (n / 9000) % 30) || chr(1575 + (n / 270000) % 30) as name
from generate_series(current_setting('separi.first')::int, current_setting('separi.last')::int) n;

insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id, applicant_name,
    applicant_key, capacity, state, filed_by, filed_at, window_day, due_on, moved_at, request)
select translate(upper(lpad(to_hex(c.n), 10, '0')), 'ILOU', 'WXYZ'), purpose,
    district || '-' || 1 + c.n % 90 || '-' || 1 + c.n / 90 % 900 || '-' || 1 + c.n / 81000 || '-1-0-0',
    district, o.id, lpad((2700000000::bigint + c.n)::text, 10, '0'), name, name, 'OWNER', state, 'clerk', filed_at,
    filed_at::date, filed_at::date + 10, filed_at, '{}'
from city_case c join city_office o on o.n = 1 + c.n % 200
order by c.filed_at;

create temporary table city_row as
select i.id, c.n, c.quickly, c.filed_at, i.state, i.district, i.purpose, i.tracking_code, i.renovation_code, i.office_id
from inquiry i join city_case c on i.tracking_code = translate(upper(lpad(to_hex(c.n), 10, '0')), 'ILOU', 'WXYZ');

insert into decision (inquiry_id, sequence, outcome, decided_on, parameters_version, findings, reasons)
select id, 1,
    case when quickly and state <> 'REFUSED' then 'FAST_TRACK' when state = 'REFUSED' then 'REFUSED'
        when n % 2 = 0 then 'VISIT_REQUIRED' else 'REVIEW_REQUIRED' end,
    filed_at::date, '1', '[]',
    case when quickly and state <> 'REFUSED' then '[]'::jsonb
        when state = 'REFUSED' then jsonb_build_array(jsonb_build_object('leadsTo', 'REFUSED', 'args', '{}'::jsonb, 'code',
            (array['ART100_FINE_UNPAID', 'JUDICIAL_HOLD', 'ART100_OPEN', 'SHARE_EXCEEDED', 'NOT_OWNER'])[1 + n / 5 % 5]))
        else jsonb_build_array(jsonb_build_object('leadsTo', 'REVIEW_REQUIRED', 'args', '{}'::jsonb,
            'code', 'NO_COMPLETION')) end
from city_row;

insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)
select id, 1, filed_at, null, 'RECEIVED', 'clerk', 'FILED' from city_row
union all
select id, 2, filed_at + interval '1 second', 'RECEIVED',
    case when state in ('UNDER_REVIEW', 'AWAITING_VISIT') then state when n % 2 = 0 then 'AWAITING_VISIT' else 'UNDER_REVIEW' end,
    'system', 'DECIDED' from city_row where not quickly
union all
select id, 3, least(now(), filed_at + interval '1 minute' * (20 + n % 9000)), 'UNDER_REVIEW', state,
    'officer' || 1 + (n / 5 * 5 + district + 4) % 40, 'DECIDED'
from city_row where not quickly and state in ('ISSUED', 'REFUSED', 'AWAITING_PAYMENT', 'RETURNED')
union all
select id, 2, filed_at + interval '1 minute' * (n % 600), 'RECEIVED', state, 'system', 'PUBLISHED'
from city_row where quickly and state <> 'RECEIVED'
union all
select id, 3, filed_at + interval '3 days', 'RECEIVED', state, 'clerk', 'WITHDRAWN'
from city_row where not quickly and state in ('WITHDRAWN', 'EXPIRED');

-- drawn already: otherwise the server would draw inspectors for all of them while it is measured
insert into visit (inquiry_id, number, kind, district, ordered_at, draw_day, state, order_index, checkpoint, inspector, drawn_at)
select id, 1, 'CASE', district, filed_at, filed_at::date, 'DRAWN', 100000000 + id, 'x', 'officer' || district + 4, filed_at
from city_row where state = 'AWAITING_VISIT';

-- four in five of what waits for a person is in somebody's hand, a tenth in that of an expert who is measured
insert into case_hand (inquiry_id, login, person_id, since)
select r.id, a.login, a.national_id, r.filed_at
from city_row r join account a on a.login = case
    when n / 600 % 10 = 3 and district in (1, 5) then 'expert' || district
    else 'officer' || 1 + (n / 5 * 5 + district + 4) % 40 end
where r.state = 'UNDER_REVIEW' and n / 600 % 5 <> 4;

insert into certificate (number, year, district, sequence, inquiry_id, tracking_code, purpose, renovation_code, owner_id,
    share_asked, share_held, office_id, valid_until, verification_code, facts, facts_hash, state, prepared_at, cose, sealed_at,
    log_index, proof, published_at)
select '1405-' || district || '-' || id, 1405, district, id, id, tracking_code, purpose, renovation_code, '2740000121', '6', '6',
    office_id, filed_at::date + 60, 'C' || id, convert_to('{"id":' || id || '}', 'UTF8'),
    sha256(convert_to('{"id":' || id || '}', 'UTF8')), 'ISSUED', filed_at, 'x', filed_at, id, 'x', filed_at
from city_row where state = 'ISSUED';

insert into case_touched select id from city_row;
drop table city_case, city_office, city_row;
set session_replication_role = origin;
