-- Money that did not come through our gateway: one person of finance enters what the bank's slip says, another approves.
-- The two are people, not accounts: the national ids are compared.
create table payment_posting (
    id              bigint generated always as identity primary key,
    bill            bigint      not null references bill (id),
    kind            text        not null,
    amount          bigint      not null,
    -- when it was paid, in Tehran
    day             date        not null,
    -- who gave the number: a bank by its three digits
    issuer          text        not null,
    number          text        not null,
    -- SHA-256 of a paper of the case
    paper           text,
    -- what it would have done when it was entered
    seen            text        not null,
    proposed_by     text        not null,
    proposed_person text        not null,
    proposed_at     timestamptz not null,
    state           text        not null default 'PROPOSED',
    decided_by      text,
    decided_person  text,
    decided_at      timestamptz,
    why             text,
    -- when the case was told
    told_at         timestamptz,
    constraint ck_payment_posting_kind check (kind in ('COUNTER', 'ATM', 'TRANSFER')),
    constraint ck_payment_posting_amount_positive check (amount > 0),
    constraint ck_payment_posting_issuer check (issuer ~ '^[0-9A-Z]{3}$'),
    constraint ck_payment_posting_number check (number ~ '^[1-9A-Z][0-9A-Z]{3,29}$'),
    constraint ck_payment_posting_paper_is_sha256 check (paper ~ '^[0-9a-f]{64}$'),
    constraint ck_payment_posting_people_known check (proposed_person ~ '^[0-9]{10}$' and decided_person ~ '^[0-9]{10}$'),
    constraint ck_payment_posting_state check (state in ('PROPOSED', 'POSTED', 'CREDITED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_payment_posting_two_people
        check (state not in ('POSTED', 'CREDITED', 'DECLINED') or decided_person <> proposed_person),
    constraint ck_payment_posting_decided_by_somebody check (
        num_nonnulls(decided_by, decided_person, decided_at) = case when state = 'PROPOSED' then 0 else 3 end),
    constraint ck_payment_posting_declined_with_a_reason check (
        (state = 'DECLINED') = (why is not null) and btrim(why) <> '' and length(why) <= 300),
    constraint ck_payment_posting_told_when_posted check (told_at is null or state in ('POSTED', 'CREDITED'))
);
-- the number of one payment counts once, for ever; what was declined or taken back may be entered right
create unique index uq_payment_posting_number on payment_posting (issuer, number)
    where state in ('PROPOSED', 'POSTED', 'CREDITED');
create index ix_payment_posting_bill on payment_posting (bill, id);
create index ix_payment_posting_waiting on payment_posting (id) where state = 'PROPOSED';
create index ix_payment_posting_to_tell on payment_posting (id) where state in ('POSTED', 'CREDITED') and told_at is null;

create function payment_posting_is_decided_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or old.state <> 'PROPOSED' and row(new.state, new.decided_by, new.decided_person, new.decided_at, new.why)
           is distinct from row(old.state, old.decided_by, old.decided_person, old.decided_at, old.why)
       or row(new.id, new.bill, new.kind, new.amount, new.day, new.issuer, new.number, new.paper, new.seen,
              new.proposed_by, new.proposed_person, new.proposed_at)
          is distinct from row(old.id, old.bill, old.kind, old.amount, old.day, old.issuer, old.number, old.paper,
              old.seen, old.proposed_by, old.proposed_person, old.proposed_at) then
        raise exception 'a posting is decided once and never rewritten'
            using errcode = 'restrict_violation', constraint = 'ck_payment_posting_is_kept';
    end if;
    return new;
end $$;
create trigger tr_payment_posting_is_decided_once before update or delete on payment_posting
    for each row execute function payment_posting_is_decided_once();

-- How a number is compared whoever wrote it: letters large, nothing between, no zeros in front.
create function plain_number(text) returns text language sql immutable as
$$ select ltrim(upper(regexp_replace($1, '[^0-9A-Za-z]', '', 'g')), '0') $$;
create index ix_payment_attempt_plain_ref_num on payment_attempt (plain_number(ref_num)) where ref_num is not null;
create index ix_payment_attempt_plain_trace_no on payment_attempt (plain_number(trace_no)) where trace_no is not null;

-- A payment of the gateway is never entered by hand besides. Its trace number is short and comes again: with the amount.
create function refuse_posting_of_the_gateways() returns trigger language plpgsql as $$
begin
    -- deposits and verdicts are numbered by others than banks
    if new.issuer ~ '^[0-9]' and new.state in ('PROPOSED', 'POSTED', 'CREDITED') and exists (
        select 1 from payment_attempt a where plain_number(a.ref_num) = new.number
        union all
        select 1 from payment_attempt a where plain_number(a.trace_no) = new.number and a.amount = new.amount) then
        raise exception 'number % is one of the gateway''s', new.number
            using errcode = 'unique_violation', constraint = 'uq_payment_posting_not_of_the_gateway';
    end if;
    return new;
end $$;
create trigger tr_payment_posting_not_of_the_gateway before insert or update of state on payment_posting
    for each row execute function refuse_posting_of_the_gateways();

-- what the desk of finance asks
create index ix_bill_payment_id on bill (payment_id);
create index ix_bill_of_property on bill (renovation_code, id);
create index ix_bill_by_state on bill (state, id);
