-- What one person proposes and another approves. The two are people, not accounts: the national ids are compared.
create table change_request (
    id              bigint generated always as identity primary key,
    kind            text        not null constraint ck_change_request_kind check (kind in ('PARAMETER', 'GRANT', 'GRANT_END', 'ROLLOUT')),
    target          text        not null constraint ck_change_request_target_not_blank check (btrim(target) <> ''),
    value           text        not null constraint ck_change_request_value_not_blank check (btrim(value) <> ''),
    valid_from      date        not null,
    reason          text        not null constraint ck_change_request_reason_not_blank check (btrim(reason) <> ''),
    compared        int,
    changed         int,
    proposed_by     text        not null,
    proposed_person text        not null constraint ck_change_request_proposed_by_a_person check (proposed_person ~ '^[0-9]{10}$'),
    proposed_at     timestamptz not null,
    state           text        not null default 'PROPOSED'
                        constraint ck_change_request_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    decided_by      text,
    decided_person  text constraint ck_change_request_decided_by_a_person check (decided_person ~ '^[0-9]{10}$'),
    decided_at      timestamptz,
    constraint ck_change_request_needs_two_people check (state not in ('APPROVED', 'REJECTED') or decided_person <> proposed_person),
    constraint ck_change_request_decided_by_somebody check (
        (state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)
        and (decided_by is null) = (decided_person is null)),
    constraint ck_change_request_changed_of_compared check ((compared is null) = (changed is null) and changed between 0 and compared)
);
-- one open proposal about a parameter or a stage; an account may wait for several roles
create unique index uq_change_request_waiting on change_request
    (kind, target, (case when kind in ('GRANT', 'GRANT_END') then value else '' end)) where state = 'PROPOSED';
create index ix_change_request_decided on change_request (kind, id desc) where state <> 'PROPOSED';

create function change_request_is_decided_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'PROPOSED'
        or row(new.kind, new.target, new.value, new.valid_from, new.reason, new.compared, new.changed, new.proposed_by,
            new.proposed_person, new.proposed_at)
            is distinct from row(old.kind, old.target, old.value, old.valid_from, old.reason, old.compared, old.changed,
            old.proposed_by, old.proposed_person, old.proposed_at) then
        raise exception 'a proposal is decided once and never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_change_request_is_decided_once before update or delete on change_request
    for each row execute function change_request_is_decided_once();
