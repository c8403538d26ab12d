-- The cases. A case is recorded before anything is done about it; its history only grows.
create table inquiry (
    id              bigint      generated always as identity primary key,
    tracking_code   text        not null,
    purpose         text        not null,
    renovation_code text        not null,
    district        int         not null references district (number),
    office_id       bigint      not null references office (id),
    applicant_id    text        not null,
    applicant_name  text        not null,
    capacity        text        not null,
    state           text        not null,
    filed_by        text        not null,
    filed_at        timestamptz not null,
    window_day      date        not null,
    due_on          date        not null,
    moved_at        timestamptz not null,
    request         jsonb       not null,
    constraint uq_inquiry_tracking_code unique (tracking_code),
    constraint ck_inquiry_tracking_code check (tracking_code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    constraint ck_inquiry_purpose check (purpose in ('TRANSFER', 'MORTGAGE', 'ADMINISTRATION')),
    constraint ck_inquiry_capacity check (capacity in ('OWNER', 'ATTORNEY', 'HEIR', 'GUARDIAN', 'AGENT')),
    constraint ck_inquiry_state check (state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW',
        'AWAITING_PAYMENT', 'PREPARED', 'SEALED', 'ISSUED', 'REFUSED', 'EXPIRED', 'WITHDRAWN', 'REVOKED', 'SUPERSEDED')),
    constraint ck_inquiry_window_is_not_in_the_future check (window_day <= due_on)
);

-- one open case of the same office, property, purpose and applicant: a double click files once
create unique index uq_inquiry_one_open on inquiry (office_id, renovation_code, purpose, applicant_id)
    where state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT', 'PREPARED', 'SEALED');
create index ix_inquiry_office on inquiry (office_id, id desc);
create index ix_inquiry_district_state on inquiry (district, state, id);
create index ix_inquiry_property on inquiry (renovation_code, id desc);
create index ix_inquiry_on_its_way on inquiry (moved_at) where state in ('RECEIVED', 'PREPARED', 'SEALED');
create index ix_inquiry_open_by_due_day on inquiry (due_on)
    where state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT', 'UNDER_REVIEW', 'AWAITING_PAYMENT');

create table inquiry_step (
    inquiry_id bigint      not null references inquiry (id),
    sequence   int         not null,
    at         timestamptz not null,
    from_state text,
    to_state   text        not null,
    who        text        not null,
    why        text        not null,
    constraint pk_inquiry_step primary key (inquiry_id, sequence)
);

-- the table of moves, as in InquiryState; a test compares the two
create function inquiry_may_become(from_state text, to_state text) returns boolean language sql immutable as $$
    select case from_state
        when 'RECEIVED' then to_state in ('RETURNED', 'UNDER_REVIEW', 'AWAITING_VISIT', 'AWAITING_PAYMENT', 'REFUSED',
            'PREPARED', 'WITHDRAWN')
        when 'RETURNED' then to_state in ('RECEIVED', 'WITHDRAWN', 'EXPIRED')
        when 'AWAITING_VISIT' then to_state in ('UNDER_REVIEW', 'WITHDRAWN', 'EXPIRED')
        when 'UNDER_REVIEW' then to_state in ('RETURNED', 'AWAITING_VISIT', 'AWAITING_PAYMENT', 'PREPARED', 'REFUSED',
            'WITHDRAWN')
        when 'AWAITING_PAYMENT' then to_state in ('PREPARED', 'REFUSED', 'UNDER_REVIEW', 'AWAITING_VISIT', 'EXPIRED',
            'WITHDRAWN')
        when 'PREPARED' then to_state = 'SEALED'
        when 'SEALED' then to_state = 'ISSUED'
        when 'ISSUED' then to_state in ('REVOKED', 'SUPERSEDED')
        else false
    end
$$;

create function inquiry_moves_by_the_table() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and not inquiry_may_become(old.state, new.state) then
        raise exception 'a case never goes from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if row(new.id, new.tracking_code, new.purpose, new.renovation_code, new.office_id, new.applicant_id, new.filed_at)
        is distinct from row(old.id, old.tracking_code, old.purpose, old.renovation_code, old.office_id,
            old.applicant_id, old.filed_at) then
        raise exception 'what was filed never changes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_inquiry_moves before update on inquiry for each row execute function inquiry_moves_by_the_table();

create function inquiry_history_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a case only grows' using errcode = 'restrict_violation';
end $$;
create trigger tr_inquiry_step_only_grows before update or delete on inquiry_step
    for each row execute function inquiry_history_only_grows();
create trigger tr_inquiry_is_never_deleted before delete on inquiry
    for each row execute function inquiry_history_only_grows();
