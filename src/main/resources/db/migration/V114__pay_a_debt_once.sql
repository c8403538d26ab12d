-- Several cases of one property have bills for the same debt; no two of them are in payment at once (ADR 89).
create function lock_debts(code renovation_code) returns void language sql as $$
    -- by block, because what an ancestor owes is paid in parts by what lies in it
    select pg_advisory_xact_lock(hashtextextended('debts of ' || substring(code::text from '^[0-9]+-[0-9]+-[0-9]+'), 23))
$$;

create function bill_claims_alone() returns trigger language plpgsql as $$
begin
    perform lock_debts(new.renovation_code);
    if new.state = 'IN_PAYMENT' and exists (
            select from bill_line mine join bill_line theirs using (levy, year, debt_of)
            join bill other on other.id = theirs.bill and other.subject <> new.subject and other.state = 'IN_PAYMENT'
                and (other.renovation_code = new.renovation_code
                     or debt_of in (other.renovation_code, new.renovation_code))
            where mine.bill = new.id) then
        raise exception 'a debt of bill % is being paid by another', new.id
            using errcode = 'check_violation', constraint = 'ck_bill_debt_paid_once';
    end if;
    return new;
end $$;
create trigger bill_claims_alone before update of state on bill
    for each row when (new.state in ('IN_PAYMENT', 'PAID', 'DEPOSITED') and new.state <> old.state)
    execute function bill_claims_alone();
