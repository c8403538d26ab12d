-- Bills of other cases that claim a debt of a bill; of an ancestor's debt each property pays its own part, but who pays for the
-- ancestor pays them all.
create or replace view rival_bill as
    select mine.bill, theirs.bill as rival
    from bill_line mine join bill own on own.id = mine.bill
    join bill_line theirs using (levy, year, debt_of)
    join bill other on other.id = theirs.bill and other.subject <> own.subject
        and (other.renovation_code = own.renovation_code or debt_of in (other.renovation_code, own.renovation_code));
