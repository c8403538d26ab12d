-- A case returned to the office for correction: all defects at once, and the last day for an answer. One row a round.
create table case_return (
    inquiry_id  bigint      not null references inquiry (id),
    round       int         not null,
    defects     text[]      not null,
    remark      text,
    returned_at timestamptz not null,
    returned_by text        not null,
    answer_by   date        not null,
    answered_at timestamptz,
    answered_by text,
    answer      text,
    constraint pk_case_return primary key (inquiry_id, round),
    constraint ck_case_return_names_defects check (cardinality(defects) > 0),
    constraint ck_case_return_remark check (remark <> '' and length(remark) <= 2000),
    constraint ck_case_return_answer check (answer <> '' and length(answer) <= 2000),
    constraint ck_case_return_answer_whole check (num_nonnulls(answered_at, answered_by, answer) in (0, 3))
);
create index ix_case_return_waiting on case_return (answer_by) where answered_at is null;

create function case_return_is_answered_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answered_at is not null
       or row(new.inquiry_id, new.round, new.defects, new.remark, new.returned_at, new.returned_by, new.answer_by)
          is distinct from row(old.inquiry_id, old.round, old.defects, old.remark, old.returned_at, old.returned_by,
              old.answer_by) then
        raise exception 'what a case was returned for is fixed, and answered once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_case_return_is_answered_once before update or delete on case_return
    for each row execute function case_return_is_answered_once();
