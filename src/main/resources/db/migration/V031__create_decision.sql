-- What was decided about a case, with every rule, its facts and dates; a new look is a new row.
create table decision (
    inquiry_id         bigint      not null references inquiry (id),
    sequence           int         not null,
    outcome            text        not null,
    decided_on         date        not null,
    parameters_version text        not null,
    findings           jsonb       not null,
    reasons            jsonb       not null,
    constraint pk_decision primary key (inquiry_id, sequence),
    constraint ck_decision_outcome check (outcome in ('FAST_TRACK', 'REVIEW_REQUIRED', 'VISIT_REQUIRED', 'REFUSED')),
    constraint ck_decision_fast_track_has_no_reason
        check ((outcome = 'FAST_TRACK') = (jsonb_array_length(reasons) = 0))
);
create trigger tr_decision_only_grows before update or delete on decision
    for each row execute function inquiry_history_only_grows();
