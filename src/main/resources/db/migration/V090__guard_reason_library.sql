-- Rows that hold from a first to a last day: one that has begun only gets its last day, today or later, and one that has not
-- begun may be taken back. For tables with valid_from and valid_to.
create function dated_row_stands_once_begun() returns trigger language plpgsql as $$
declare
    today date := (now() at time zone 'Asia/Tehran')::date;
begin
    if tg_op = 'DELETE' then
        if old.valid_from <= today then
            raise exception 'what has begun stands' using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if to_jsonb(new) - 'valid_to' is distinct from to_jsonb(old) - 'valid_to'
       or new.valid_to is distinct from old.valid_to and least(new.valid_to, old.valid_to) < today then
        raise exception 'what has been is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- A reason is versioned: whoever was told one reads it again as it was worded on that day.
create trigger tr_desk_reason_stands_once_begun before update or delete on desk_reason
    for each row execute function dated_row_stands_once_begun();

-- how often a reason was used lately
create index ix_case_return_returned_at on case_return (returned_at);
create index ix_proposal_refused_at on proposal (ended_at) where kind = 'REFUSAL' and state = 'APPROVED';
