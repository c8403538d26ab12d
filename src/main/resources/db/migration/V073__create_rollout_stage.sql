-- What two people decided about the service in a district; without a row the day of district_opening holds.
create table rollout_stage (
    district   int  not null references district (number),
    purpose    text not null constraint ck_rollout_stage_purpose check (purpose in ('TRANSFER', 'MORTGAGE', 'ADMINISTRATION')),
    stage      text not null constraint ck_rollout_stage_known check (stage in ('PLANNED', 'PILOT', 'LIVE', 'PAUSED')),
    valid_from date not null,
    constraint pk_rollout_stage primary key (district, purpose, valid_from)
);
create trigger tr_rollout_stage_append_only before update or delete on rollout_stage
    for each row execute function refuse_change();

insert into parameter (name, value, valid_from, legal_basis) values
    ('READY_WITHOUT_OWNER_PERCENT',    '2',  '2020-01-01', 'rollout: properties without an owner on file'),
    ('READY_WITHOUT_CODE_PERCENT',     '2',  '2020-01-01', 'rollout: codes with an owner whose property is not on file'),
    ('READY_WITHOUT_VALUE_PERCENT',    '5',  '2020-01-01', 'rollout: properties without a zonal value'),
    ('READY_WITHOUT_DOCUMENT_PERCENT', '50', '2020-01-01', 'rollout: properties without any prior document');
