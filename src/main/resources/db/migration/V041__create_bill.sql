-- The file number in every bill id of a property (8 digits at most).
create sequence bill_file_number as int minvalue 10000001 maxvalue 99999999;
create table bill_file (
    renovation_code renovation_code primary key,
    file_number     int not null default nextval('bill_file_number'),
    constraint uq_bill_file_number unique (file_number),
    constraint ck_bill_file_number_fits check (file_number between 1 and 99999999)
);

create table bill (
    id              bigint generated always as identity primary key,
    subject         text not null,
    renovation_code renovation_code not null references bill_file (renovation_code),
    bill_id         text not null,
    payment_id      text not null,
    amount          bigint not null,
    rounding        bigint not null,
    state           text not null default 'UNPAID',
    issued_on       date not null,
    payable_until   date not null,
    part            int  not null,
    parts           int  not null,
    constraint uq_bill_numbers_for_ever unique (bill_id, payment_id),
    constraint ck_bill_numbers_are_digits check (bill_id ~ '^[1-9][0-9]{5,12}$' and payment_id ~ '^[1-9][0-9]{5,12}$'),
    constraint ck_bill_amount_fits_a_payment_id
        check (amount between 1000 and 99999999000 and amount % 1000 = 0),
    constraint ck_bill_rounding_below_a_thousand check (rounding between 0 and 999),
    constraint ck_bill_state check (state in ('UNPAID', 'IN_PAYMENT', 'PAID', 'EXPIRED', 'CANCELLED')),
    constraint ck_bill_lives_at_most_ten_days check (payable_until between issued_on and issued_on + 10),
    constraint ck_bill_part check (part between 1 and parts)
);
-- one bill stands for each part of a case
create unique index uq_bill_standing on bill (subject, part) where state in ('UNPAID', 'IN_PAYMENT');
create index ix_bill_subject on bill (subject, id);
create index ix_bill_property on bill (renovation_code) where state = 'PAID';
create index ix_bill_to_expire on bill (payable_until) where state = 'UNPAID';

create table bill_line (
    bill            bigint not null references bill (id),
    place           int    not null,
    levy            text   not null,
    year            int    not null,
    debt_of         renovation_code not null,
    principal       bigint not null,
    penalty         bigint not null,
    discount        bigint not null,
    -- of the principal: this line's part of the rounding, still owed when the bill is paid
    left_on_account bigint not null,
    steady_until    date,
    reckoning       jsonb  not null,
    primary key (bill, place),
    constraint ck_bill_line_levy check (levy in ('RENOVATION', 'WASTE', 'BUSINESS', 'ART100_FINE', 'OTHER')),
    constraint ck_bill_line_amounts_not_negative check (least(principal, penalty, discount, left_on_account) >= 0),
    constraint ck_bill_line_discount_within_principal check (discount <= principal),
    constraint ck_bill_line_leaves_principal_only check (left_on_account <= principal)
);
create index ix_bill_line_debt on bill_line (debt_of);

-- Money that is ours but that no bill could take: counted towards the oldest debt of the property.
create table levy_credit (
    renovation_code renovation_code not null,
    receipt         text   primary key,
    amount          bigint not null,
    received_on     date   not null,
    constraint ck_levy_credit_amount_positive check (amount > 0)
);
create index ix_levy_credit_property on levy_credit (renovation_code);

create function check_bill_move() returns trigger language plpgsql as $$
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
                                      ('IN_PAYMENT', 'UNPAID'), ('IN_PAYMENT', 'PAID')) then
        raise exception 'a bill does not go from % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'ck_bill_move';
    end if;
    return new;
end $$;
create trigger bill_move before update or delete on bill for each row execute function check_bill_move();

create function refuse_bill_line_change() returns trigger language plpgsql as $$
begin
    raise exception 'lines of a bill are never changed' using errcode = 'check_violation', constraint = 'ck_bill_is_kept';
end $$;
create trigger bill_line_kept before update or delete on bill_line
    for each row execute function refuse_bill_line_change();

-- The lines of a bill sum to its amount and its rounding; looked at when the transaction that wrote it ends.
create function check_bill_sum() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from bill_line l where l.bill = new.id
                   having sum(l.principal + l.penalty - l.discount) = new.amount + new.rounding
                      and sum(l.left_on_account) <= new.rounding) then
        raise exception 'the lines of bill % do not sum to its amount', new.id
            using errcode = 'check_violation', constraint = 'ck_bill_sum';
    end if;
    return null;
end $$;
create constraint trigger bill_sum after insert on bill
    deferrable initially deferred for each row execute function check_bill_sum();
