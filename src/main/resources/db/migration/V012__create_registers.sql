-- Codes here need no row in property: a hold may lie on a block, a completion on a building that has only its apartments
-- on file, and registers arrive in any order.

create table prior_document (
    renovation_code renovation_code not null,
    kind            text    not null,
    number          text    not null,
    issued_on       date    not null,
    inspected       boolean not null,
    result          text    not null,
    purpose         text,
    primary key (renovation_code, kind, number),
    constraint ck_prior_document_kind check (kind in ('INQUIRY_ANSWER', 'COMPLETION', 'NO_VIOLATION')),
    constraint ck_prior_document_result check (result in ('CLEAR', 'NEGATIVE')),
    constraint ck_prior_document_purpose check (purpose in ('TRANSFER', 'MORTGAGE', 'ADMINISTRATION'))
);

create table hold (
    renovation_code renovation_code not null,
    kind            text not null,
    reference       text not null,
    since           date not null,
    until           date,
    amount          bigint,
    remark          text,
    primary key (renovation_code, kind, reference),
    constraint ck_hold_kind check (kind in ('JUDICIAL_FREEZE', 'ART100_OPEN', 'ART100_FINE', 'PLAN')),
    constraint ck_hold_ends_after_it_begins check (until >= since),
    constraint ck_hold_amount_not_negative check (amount >= 0)
);

-- holds on whatever lies within a parcel or building
create index ix_hold_code_prefix on hold (renovation_code text_pattern_ops);

create table person_hold (
    person_id person_id not null,
    kind      text not null,
    reference text not null,
    since     date not null,
    until     date,
    remark    text,
    primary key (person_id, kind, reference),
    constraint ck_person_hold_kind check (kind in ('FORBIDDEN_TO_DEAL', 'BLACKLIST')),
    constraint ck_person_hold_ends_after_it_begins check (until >= since)
);
