-- A debt is deposited as it is paid: once, and not while another case pays it (ADR 89). A deposit stands from the moment in which it
-- is entered, so what was written before it and claims the same is neither paid nor deposited any more. What a bill knew to be set
-- aside is what its reckoning leaves between the levy, what was received and what it claims.
create view bill_line_set_aside as
    select mine.bill, mine.place,
        (mine.reckoning ->> 'levied')::bigint - (mine.reckoning ->> 'received')::bigint - mine.principal as known,
        coalesce((select sum(theirs.principal - theirs.left_on_account)
            from bill_line theirs join bill other on other.id = theirs.bill
            where other.state in ('DEPOSITED', 'RELEASED')
                and (theirs.levy, theirs.year, theirs.debt_of) = (mine.levy, mine.year, mine.debt_of)
                and (mine.debt_of = own.renovation_code or other.renovation_code = own.renovation_code)), 0) as set_aside
    from bill_line mine join bill own on own.id = mine.bill;

create or replace function bill_claims_alone() returns trigger language plpgsql as $$
begin
    perform lock_debts(new.renovation_code);
    if new.state in ('IN_PAYMENT', 'DEPOSITED') and exists (
            select from rival_bill r join bill other on other.id = r.rival
            where r.bill = new.id and other.state = 'IN_PAYMENT') then
        raise exception 'a debt of bill % is being paid by another', new.id
            using errcode = 'check_violation', constraint = 'ck_bill_debt_paid_once';
    end if;
    if new.state in ('IN_PAYMENT', 'DEPOSITED') and exists (
            select from bill_line_set_aside l where l.bill = new.id and l.set_aside > l.known) then
        raise exception 'a debt of bill % was deposited for another', new.id
            using errcode = 'check_violation', constraint = 'ck_bill_debt_deposited_once';
    end if;
    return new;
end $$;
