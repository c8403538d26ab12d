-- What stands out among officials (ADR 0080): from which share on is a parameter, and what an official does with a case beside
-- its steps is kept as it happens: proposals that a second person approved, and visits that were reported.
insert into parameter (name, value, valid_from, legal_basis) values
    ('OUTLIER_ENOUGH_CASES',       '10', '2020-01-01', 'دیدبانی: با کمتر از این شمار کسی با همکاران سنجیده نمی‌شود'),
    ('OUTLIER_LEAST_CASES',        '3',  '2020-01-01', 'دیدبانی: کمتر از این شمار اتفاق است'),
    ('OUTLIER_NIGHT_PERCENT',      '10', '2020-01-01', 'دیدبانی: سهم گام‌های میان ۲۲ تا ۶'),
    ('OUTLIER_QUICK_PERCENT',      '20', '2020-01-01', 'دیدبانی: سهم گام‌ها و بازدیدهای بسیار تند'),
    ('OUTLIER_PAIR_PERCENT',       '30', '2020-01-01', 'دیدبانی: سهم یک دفتر یا یک تأییدکننده در کار یک کارمند'),
    ('OUTLIER_ABOVE_PEERS_POINTS', '15', '2020-01-01', 'دیدبانی: واحد درصد بیش از همکاران، و دست‌کم دو برابر آنان'),
    ('OUTLIER_FAST_VISIT_MINUTES', '30', '2020-01-01', 'دیدبانی: کمترین زمان از قرعه تا بازدید');

create table case_deed (
    inquiry_id bigint  not null references inquiry (id),
    sequence   bigint  generated always as identity,
    district   int     not null,
    officer    text    not null,
    -- who approved it; null for a visit
    approver   text,
    office_id  bigint  not null,
    done_on    date    not null,
    -- against the rules, with a legal ground
    departed   boolean not null,
    -- a reason passed by what somebody saw
    cleared    boolean not null,
    -- sooner after the draw than anybody gets there, by the parameter of its day
    fast_visit boolean not null,
    constraint pk_case_deed primary key (inquiry_id, sequence)
);
create index ix_case_deed_officer on case_deed (district, officer, done_on desc, inquiry_id desc);
create trigger tr_case_deed_only_grows before update or delete on case_deed
    for each row execute function refuse_change();

-- By official, second person ('' for visits) and day. One pair of people is seldom at two things at once, so unlike the cases'
-- sums these can be added to in the transaction itself.
create table deed_tally (
    district     int    not null,
    day          date   not null,
    officer      text   not null,
    approver     text   not null,
    proposals    bigint not null,
    departed     bigint not null,
    cleared      bigint not null,
    visits       bigint not null,
    fast_visits  bigint not null,
    constraint pk_deed_tally primary key (district, day, officer, approver)
);

create function case_deed_is_counted() returns trigger language plpgsql as $$
begin
    insert into deed_tally values (new.district, new.done_on, new.officer, coalesce(new.approver, ''),
        (new.approver is not null)::int, new.departed::int, new.cleared::int, (new.approver is null)::int, new.fast_visit::int)
    on conflict (district, day, officer, approver) do update set
        proposals = deed_tally.proposals + excluded.proposals, departed = deed_tally.departed + excluded.departed,
        cleared = deed_tally.cleared + excluded.cleared, visits = deed_tally.visits + excluded.visits,
        fast_visits = deed_tally.fast_visits + excluded.fast_visits;
    return null;
end $$;
create trigger tr_case_deed_is_counted after insert on case_deed
    for each row execute function case_deed_is_counted();

create function keep_deed_of(of proposal) returns void language sql as $$
    insert into case_deed (inquiry_id, district, officer, approver, office_id, done_on, departed, cleared, fast_visit)
    select of.inquiry_id, i.district, of.proposed_by, of.ended_by, i.office_id,
        (of.ended_at at time zone 'Asia/Tehran')::date, of.kind = 'DEPARTURE', of.kind = 'CLEARANCE', false
    from inquiry i where i.id = of.inquiry_id
$$;
create function proposal_is_a_deed() returns trigger language plpgsql as $$
begin
    perform keep_deed_of(new);
    return null;
end $$;
create trigger tr_proposal_is_a_deed after update on proposal for each row
    when (old.state = 'OPEN' and new.state = 'APPROVED') execute function proposal_is_a_deed();

create function keep_deed_of(of visit_report) returns void language sql as $$
    insert into case_deed (inquiry_id, district, officer, approver, office_id, done_on, departed, cleared, fast_visit)
    select v.inquiry_id, v.district, v.inspector, null, i.office_id,
        (of.received_at at time zone 'Asia/Tehran')::date, false, false,
        -- a telephone may send late, but its visit was no later than what it sent
        least(of.visited_at, of.received_at) - v.drawn_at < coalesce((
            select p.value::int * interval '1 minute' from parameter p
            where p.name = 'OUTLIER_FAST_VISIT_MINUTES'
                and daterange(p.valid_from, p.valid_to, '[]') @> (of.received_at at time zone 'Asia/Tehran')::date),
            interval '0')
    from visit v join inquiry i on i.id = v.inquiry_id
    where v.id = of.visit_id and v.inspector is not null
$$;
create function visit_report_is_a_deed() returns trigger language plpgsql as $$
begin
    perform keep_deed_of(new);
    return null;
end $$;
create trigger tr_visit_report_is_a_deed after insert on visit_report
    for each row execute function visit_report_is_a_deed();

-- what is there already
select keep_deed_of(p) from proposal p where p.state = 'APPROVED' order by p.ended_at;
select keep_deed_of(r) from visit_report r order by r.received_at;
