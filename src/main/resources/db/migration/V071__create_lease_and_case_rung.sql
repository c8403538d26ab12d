-- Who does a recurring duty now. One row for each duty; the fence grows whenever it changes hands.
create table lease (
    duty   text        primary key,
    holder uuid        not null,
    fence  bigint      not null constraint ck_lease_fence_positive check (fence > 0),
    until  timestamptz not null
);

create function lease_fence_never_falls() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.fence < old.fence or (new.holder <> old.holder and new.fence = old.fence) then
        raise exception 'the fence of a lease never falls' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_lease_fence_never_falls before update or delete on lease
    for each row execute function lease_fence_never_falls();

-- How far up the ladder the deadline of a case has been called. Nothing is called twice.
create table case_rung (
    inquiry_id bigint      not null references inquiry (id),
    rung       text        not null constraint ck_case_rung_known check (rung in ('EXPERT', 'MANAGER', 'MUNICIPALITY')),
    due_on     date        not null,
    raised_at  timestamptz not null,
    constraint pk_case_rung primary key (inquiry_id, rung)
);
create trigger tr_case_rung_append_only before update or delete on case_rung
    for each row execute function refuse_change();
