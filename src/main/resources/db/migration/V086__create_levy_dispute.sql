-- Municipality Law, Article 74 note: an owner who objects to a debt deposits what is claimed at the fund of the registry; that
-- receipt stands for settlement, and the Article 77 commission decides the dispute.
alter table bill drop constraint ck_bill_state;
alter table bill add constraint ck_bill_state check (state in (
    'UNPAID', 'IN_PAYMENT', 'PAID', 'EXPIRED', 'CANCELLED', 'DEPOSITED', 'RELEASED'));

create or replace function check_bill_move() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a bill is never deleted' using errcode = 'check_violation', constraint = 'ck_bill_is_kept';
    end if;
    if (new.subject, new.renovation_code, new.bill_id, new.payment_id, new.amount, new.rounding, new.issued_on,
        new.payable_until, new.part, new.parts)
       is distinct from
       (old.subject, old.renovation_code, old.bill_id, old.payment_id, old.amount, old.rounding, old.issued_on,
        old.payable_until, old.part, old.parts) then
        raise exception 'a bill is never rewritten' using errcode = 'check_violation', constraint = 'ck_bill_is_kept';
    end if;
    if (old.state, new.state) not in (('UNPAID', 'IN_PAYMENT'), ('UNPAID', 'EXPIRED'), ('UNPAID', 'CANCELLED'),
                                      ('UNPAID', 'DEPOSITED'), ('DEPOSITED', 'PAID'), ('DEPOSITED', 'RELEASED'),
                                      ('IN_PAYMENT', 'UNPAID'), ('IN_PAYMENT', 'PAID')) then
        raise exception 'a bill does not go from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'ck_bill_move';
    end if;
    return new;
end $$;

-- The dispute about a whole bill; whether it is open says the bill's state.
create table levy_dispute (
    bill         bigint primary key references bill (id),
    receipt      text   not null,
    deposited_on date   not null,
    -- what lies at the fund, at least what the bill claims
    deposited    bigint not null,
    verdict      text,
    decided_on   date,
    -- of the bill's amount, what the commission says is owed
    owed         bigint,
    constraint ck_levy_dispute_receipt_not_blank check (btrim(receipt) <> ''),
    constraint ck_levy_dispute_deposited_positive check (deposited > 0),
    constraint ck_levy_dispute_verdict_not_blank check (btrim(verdict) <> ''),
    constraint ck_levy_dispute_verdict_whole check (num_nonnulls(verdict, decided_on, owed) in (0, 3)),
    constraint ck_levy_dispute_owed_within_the_deposit check (owed between 0 and deposited),
    constraint ck_levy_dispute_decided_after_the_deposit check (decided_on >= deposited_on)
);
create index ix_bill_disputed on bill (renovation_code) where state in ('DEPOSITED', 'RELEASED');

create function levy_dispute_is_decided_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.verdict is not null
       or row(new.bill, new.receipt, new.deposited_on, new.deposited)
          is distinct from row(old.bill, old.receipt, old.deposited_on, old.deposited) then
        raise exception 'a dispute is decided once and never rewritten'
            using errcode = 'restrict_violation', constraint = 'ck_levy_dispute_is_kept';
    end if;
    return new;
end $$;
create trigger tr_levy_dispute_is_decided_once before update or delete on levy_dispute
    for each row execute function levy_dispute_is_decided_once();

-- Deposits and verdicts are entered by two people as payments are.
alter table payment_posting drop constraint ck_payment_posting_kind;
alter table payment_posting add constraint ck_payment_posting_kind
    check (kind in ('COUNTER', 'ATM', 'TRANSFER', 'DEPOSIT', 'VERDICT'));
alter table payment_posting drop constraint ck_payment_posting_amount_positive;
alter table payment_posting add constraint ck_payment_posting_amount_positive
    check (amount > 0 or amount = 0 and kind = 'VERDICT');
alter table payment_posting add constraint ck_payment_posting_deposit_has_its_paper
    check (kind <> 'DEPOSIT' or paper is not null);
alter table payment_posting add constraint ck_payment_posting_issuer_of_its_kind
    check (issuer = case kind when 'DEPOSIT' then 'DEP' when 'VERDICT' then 'A77' else issuer end
        and (kind in ('DEPOSIT', 'VERDICT') or issuer ~ '^[0-9]{3}$'));
-- one verdict may decide several bills of a case
drop index uq_payment_posting_number;
create unique index uq_payment_posting_number on payment_posting
    (issuer, number, (case kind when 'VERDICT' then bill else 0 end)) where state in ('PROPOSED', 'POSTED', 'CREDITED');
