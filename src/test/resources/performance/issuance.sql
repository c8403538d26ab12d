-- What the product says to the database for one fast-track answer with nothing owed, in its order and its transactions.
-- :name is a value of this issuance; "into" keeps the first column of the first row under a name. The log's own transaction
-- comes between the marks and is written once for a whole batch, as by the product.

-- claim the request key; does not wait for the disk
with quick as (select set_config('synchronous_commit', 'off', true) as off)
insert into request_key as kept (key, body_hash, claim, claimed_until, created_at)
select :key, :key, :claim, now() + interval '30 s', now() from quick where off is not null
on conflict (key) do update set claim = excluded.claim, claimed_until = excluded.claimed_until
where kept.status is null and kept.claimed_until < excluded.created_at and kept.body_hash = excluded.body_hash
returning subject;
commit;

-- record, decide, number, freeze
select district, purpose, open_from from district_opening;
select number, name from district order by number;
select pg_advisory_xact_lock_shared(5715000001), pg_advisory_xact_lock(hashtextextended(:code, 5715000001));
select min(window_day) from inquiry where office_id = :office and renovation_code = :code and purpose = 'TRANSFER'
and applicant_id = '2740000121' and state = 'REFUSED' and moved_at >= now() - interval '10 days' having count(*) > 0;
-- into id
with filed as (
    insert into inquiry (tracking_code, purpose, renovation_code, district, office_id, applicant_id, applicant_name,
        applicant_key, capacity, state, filed_by, filed_at, window_day, due_on, moved_at, request)
    values (:tracking, 'TRANSFER', :code, 5, :office, '2740000121', 'Owner', 'owner', 'OWNER', 'RECEIVED', 'notary12',
        now(), current_date, current_date + 10, now(), :request::jsonb)
    on conflict (office_id, renovation_code, purpose, applicant_id)
        where state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT', 'PREPARED', 'SEALED')
        do nothing
    returning id, filed_at),
first_step as (
    insert into inquiry_step (inquiry_id, sequence, at, to_state, who, why)
    select id, 1, filed_at, 'RECEIVED', 'notary12', 'FILED' from filed)
select id from filed;
update request_key set subject = :tracking where key = :key and claim = :claim;
select * from property where renovation_code = :code;
select * from owner where renovation_code = :code order by dang_numerator::numeric / dang_denominator desc, person_id;
select * from prior_document where renovation_code = any (:levels::text[]) order by issued_on desc, kind, number;
select * from hold where renovation_code = any (:levels::text[]) or renovation_code ~>=~ :below and renovation_code ~<~ :above
order by since, kind, reference;
select renovation_code, use, land_area, building_area from property where renovation_code = any (:levels::text[]);
select renovation_code, levy, year, principal, due_on, paid from levy_due where renovation_code = any (:levels::text[]);
select use, valid_from, land_price, building_price from zonal_value where block = '5-90-900';
select l.debt_of, l.levy, l.year, sum(l.principal - l.left_on_account) as received from bill_line l join bill b on b.id = l.bill
where b.state = 'PAID' and l.debt_of = any (:levels::text[]) and (l.debt_of = :code::renovation_code or b.renovation_code = :code)
group by 1, 2, 3;
select coalesce(sum(amount), 0) from levy_credit where renovation_code = :code;
select levy, valid_from, rate_basis_points, on_time_basis_points, legal_reference, sample from levy_tariff;
select levy, from_year, method, basis_points, cap_basis_points, legal_reference, sample from levy_penalty;
select * from person_hold where person_id = any ('{2740000121}'::text[]) order by since, kind, reference;
select c.number, c.inquiry_id, c.office_id, c.share_asked, c.share_held, u.number is not null from certificate c
left join certificate_use u on u.number = c.number where c.purpose = 'TRANSFER' and c.renovation_code = :code
and c.owner_id = '2740000121' and c.state = 'ISSUED'
and case when u.number is null then c.valid_until >= current_date else u.deed_date >= date '2015-01-01' end
order by c.published_at, c.year, c.sequence;
select kind, loaded_at from data_load;
insert into decision (inquiry_id, sequence, outcome, decided_on, parameters_version, findings, reasons)
select :id, coalesce(max(sequence), 0) + 1, 'FAST_TRACK', current_date, 'fc8dd8672d40', :findings::jsonb, '[]'::jsonb
from decision where inquiry_id = :id;
insert into objection (token_hash, inquiry_id, owner_id, invited_at) values (:hash, :id, '2740000121', now());
insert into sms_message (mobile, template, text, subject, created_at, next_attempt_at)
values ('09141000001', 'INQUIRY_FILED', :sms, :tracking, now(), now());
with moved as (update inquiry set state = 'PREPARED', moved_at = now() where id = :id and state = 'RECEIVED' returning id)
insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)
select id, (select max(sequence) + 1 from inquiry_step where inquiry_id = :id), now(), 'RECEIVED', 'PREPARED', 'system',
'NUMBERED' from moved;
-- into last
insert into certificate_counter as c (year, district, last) values (1405, 5, 1)
on conflict (year, district) do update set last = c.last + 1 returning last;
insert into certificate (number, year, district, sequence, inquiry_id, tracking_code, purpose, renovation_code, owner_id,
share_asked, share_held, office_id, valid_until, verification_code, facts, facts_hash, state, prepared_at)
values ('1405-5-' || :last, 1405, 5, :last::bigint, :id, :tracking, 'TRANSFER', :code, '2740000121', '6', '6', :office,
current_date + 61, :verification, :facts, sha256(:facts), 'PREPARED', now());
commit;

select number, inquiry_id, verification_code, facts, renovation_code, owner_id, share_asked, share_held, cose, log_index, proof
from certificate where inquiry_id = :id and state <> 'VOID';
commit;

-- keep the seal
update certificate set state = 'SEALED', cose = :cose, sealed_at = now() where inquiry_id = :id and state = 'PREPARED';
select id, tracking_code, state, office_id, filed_by, filed_at, window_day, due_on, request from inquiry where id = :id for update;
with moved as (update inquiry set state = 'SEALED', moved_at = now() where id = :id and state = 'PREPARED' returning id)
insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)
select id, (select max(sequence) + 1 from inquiry_step where inquiry_id = :id), now(), 'PREPARED', 'SEALED', 'system',
'SEALED' from moved;
commit;

-- log

-- publish
select id, tracking_code, state, office_id, filed_by, filed_at, window_day, due_on, request from inquiry where id = :id for update;
select pg_advisory_xact_lock(hashtextextended(:code || ' 2740000121', 1));
select c.number, c.inquiry_id, c.office_id, c.share_asked, c.share_held, u.number is not null from certificate c
left join certificate_use u on u.number = c.number where c.purpose = 'TRANSFER' and c.renovation_code = :code
and c.owner_id = '2740000121' and c.state = 'ISSUED'
and case when u.number is null then c.valid_until >= current_date else u.deed_date >= date '1970-01-01' end
order by c.published_at, c.year, c.sequence;
update certificate set state = 'ISSUED', log_index = :index, proof = :proof, published_at = now()
where inquiry_id = :id and state = 'SEALED';
with moved as (update inquiry set state = 'ISSUED', moved_at = now() where id = :id and state = 'SEALED' returning id)
insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)
select id, (select max(sequence) + 1 from inquiry_step where inquiry_id = :id), now(), 'SEALED', 'ISSUED', 'system',
'PUBLISHED' from moved;
insert into prior_document (renovation_code, kind, number, issued_on, inspected, result, purpose)
values (:code, 'INQUIRY_ANSWER', '1405/5/' || :last, current_date, false, 'CLEAR', 'TRANSFER')
on conflict (renovation_code, kind, number) do nothing;
select * from property where renovation_code = :code;
select * from owner where renovation_code = :code order by dang_numerator::numeric / dang_denominator desc, person_id;
select * from prior_document where renovation_code = any (:levels::text[]) order by issued_on desc, kind, number;
select * from hold where renovation_code = any (:levels::text[]) or renovation_code ~>=~ :below and renovation_code ~<~ :above
order by since, kind, reference;
insert into objection (token_hash, inquiry_id, owner_id, invited_at) values (:otherHash, :id, '2740000121', now());
insert into sms_message (mobile, template, text, subject, created_at, next_attempt_at)
values ('09141000001', 'CERTIFICATE_ISSUED', :sms, :tracking, now(), now());
commit;

-- read the case for the answer, keep the answer; does not wait for the disk
select id, tracking_code, state, office_id, filed_by, filed_at, window_day, due_on, request from inquiry
where tracking_code = :tracking;
select outcome, decided_on, parameters_version, findings, reasons from decision where inquiry_id = :id
order by sequence desc limit 1;
select * from bill where subject = :tracking order by id;
select number, inquiry_id, verification_code, facts, renovation_code, owner_id, share_asked, share_held, cose, log_index, proof
from certificate where inquiry_id = :id and state <> 'VOID';
select c.number, c.inquiry_id, c.office_id, c.state, c.valid_until, c.published_at, c.ended_why, u.deed_number, u.deed_date
from certificate c left join certificate_use u on u.number = c.number where c.number = '1405-5-' || :last;
select name, kind, octet_length(content) as size, encode(sha256, 'hex') as hash, received_at from inquiry_document
where inquiry_id = :id order by id;
select at, from_state, to_state, who, why from inquiry_step where inquiry_id = :id order by sequence;
commit;
with quick as (select set_config('synchronous_commit', 'off', true) as off)
update request_key set status = 201, content_type = 'application/json', location = '/api/v1/inquiries/' || :tracking,
answer = :facts from quick where off is not null and key = :key and claim = :claim;
commit;
