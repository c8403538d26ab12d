-- What the people of a district do with a case: who has it in hand, what was done and said, and what one proposes and
-- another approves. A case's acts only grow, like its steps.
create table case_act (
    inquiry_id bigint      not null references inquiry (id),
    sequence   int         not null,
    at         timestamptz not null,
    login      text        not null,
    person_id  text        not null,
    kind       text        not null,
    remark     text,
    constraint pk_case_act primary key (inquiry_id, sequence),
    constraint ck_case_act_kind check (kind ~ '^[A-Z][A-Z_]*$'),
    constraint ck_case_act_remark check (remark <> '' and length(remark) <= 2000)
);
create trigger tr_case_act_only_grows before update or delete on case_act
    for each row execute function refuse_change();
create trigger tr_case_act_no_truncate before truncate on case_act
    for each statement execute function refuse_change();

-- who works on it now; how it came to be so stands in the acts
create table case_hand (
    inquiry_id bigint      not null references inquiry (id),
    login      text        not null references account (login),
    person_id  text        not null,
    since      timestamptz not null,
    constraint pk_case_hand primary key (inquiry_id),
    constraint ck_case_hand_person_known check (person_id <> '')
);
create index ix_case_hand_login on case_hand (login);

create table proposal (
    id                 bigint      generated always as identity primary key,
    inquiry_id         bigint      not null references inquiry (id),
    kind               text        not null,
    -- what it is about, and what each rested on: [{"code", "evidence"}]
    items              jsonb       not null,
    remark             text        not null,
    legal_ground       text,
    -- what the first person saw, shown to the second beside what there is now
    seen               jsonb       not null,
    proposed_by        text        not null,
    proposed_by_person text        not null,
    proposed_at        timestamptz not null,
    state              text        not null default 'OPEN',
    ended_by           text,
    ended_by_person    text,
    ended_at           timestamptz,
    ended_remark       text,
    constraint ck_proposal_kind check (kind in ('CLEARANCE', 'DEPARTURE', 'REFUSAL')),
    constraint ck_proposal_is_about_something check (jsonb_array_length(items) > 0),
    constraint ck_proposal_says_why check (btrim(remark) <> '' and length(remark) <= 2000),
    constraint ck_proposal_departure_has_its_ground check ((kind = 'DEPARTURE') = (legal_ground is not null)),
    constraint ck_proposal_ground_says_something check (btrim(legal_ground) <> ''),
    constraint ck_proposal_state check (state in ('OPEN', 'APPROVED', 'DECLINED', 'TAKEN_BACK', 'OVERTAKEN')),
    constraint ck_proposal_people_known check (proposed_by_person <> '' and ended_by_person <> ''),
    -- people, not accounts: one person may have several
    constraint ck_proposal_two_people check (state not in ('APPROVED', 'DECLINED')
        or (ended_by_person is not null and ended_by_person <> proposed_by_person)),
    constraint ck_proposal_end_whole check (case when state = 'OPEN'
        then num_nonnulls(ended_by, ended_by_person, ended_at) = 0
        else num_nonnulls(ended_by, ended_at) = 2 end)
);
create unique index uq_proposal_one_open on proposal (inquiry_id) where state = 'OPEN';
create index ix_proposal_inquiry on proposal (inquiry_id, id);

create function proposal_ends_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'OPEN' or new.state = 'OPEN'
       or row(new.id, new.inquiry_id, new.kind, new.items, new.remark, new.legal_ground, new.seen, new.proposed_by,
              new.proposed_by_person, new.proposed_at)
          is distinct from row(old.id, old.inquiry_id, old.kind, old.items, old.remark, old.legal_ground, old.seen,
              old.proposed_by, old.proposed_by_person, old.proposed_at) then
        raise exception 'what was proposed about a case is fixed, and ends once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
-- a case that the office takes back, or that anything else takes from the desk, leaves nobody something to answer
create function case_leaves_the_desk() returns trigger language plpgsql as $$
begin
    update proposal set state = 'OVERTAKEN', ended_by = 'system', ended_at = new.moved_at
    where inquiry_id = new.id and state = 'OPEN';
    if new.state not in ('AWAITING_VISIT', 'RETURNED') then
        delete from case_hand where inquiry_id = new.id;
    end if;
    return null;
end $$;
create trigger tr_inquiry_leaves_the_desk after update on inquiry for each row
    when (old.state in ('UNDER_REVIEW', 'AWAITING_VISIT', 'RETURNED') and new.state <> old.state
        and new.state not in ('UNDER_REVIEW', 'RECEIVED'))
    execute function case_leaves_the_desk();

create trigger tr_proposal_ends_once before update or delete on proposal
    for each row execute function proposal_ends_once();
