-- How long a case may wait in a state: two days for the look and three for the visit are the five of the service norm.
insert into parameter (name, value, valid_from, legal_basis) values
    ('REVIEW_WORKING_DAYS', '2', '2020-01-01', 'هنجار خدمت شهرداری: بررسی کارشناس منطقه'),
    ('VISIT_WORKING_DAYS',  '3', '2020-01-01', 'هنجار خدمت شهرداری: قرعه، بازدید و گزارش آن');

-- The last day for an office's answer follows a sudden closure, as deadlines do. It only ever grows: the office was told a day.
create or replace function case_return_is_answered_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answered_at is not null or new.answer_by < old.answer_by
       or row(new.inquiry_id, new.round, new.defects, new.remark, new.returned_at, new.returned_by)
          is distinct from row(old.inquiry_id, old.round, old.defects, old.remark, old.returned_at, old.returned_by) then
        raise exception 'what a case was returned for is fixed, and answered once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
