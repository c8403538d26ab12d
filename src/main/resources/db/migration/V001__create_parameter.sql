-- Numbers and switches of the rules. A value is in force from its first to its last day; two values of one name never
-- overlap, and no row is ever rewritten but to give it its last day.
create extension if not exists btree_gist;

create table parameter (
    name        text not null,
    value       text not null,
    valid_from  date not null,
    valid_to    date,
    legal_basis text not null,
    constraint pk_parameter primary key (name, valid_from),
    constraint ck_parameter_value_not_blank check (btrim(value) <> ''),
    constraint ck_parameter_ends_after_it_begins check (valid_to is null or valid_to >= valid_from),
    constraint ex_parameter_one_at_a_time
        exclude using gist (name with =, daterange(valid_from, valid_to, '[]') with &&)
);

insert into parameter (name, value, valid_from, legal_basis) values
    ('WINDOW_AFTER_ANSWER_MONTHS',      '2',     '2020-01-01', 'Municipality of Urmia, Shahrvandsepari rules: two months after an inspected answer'),
    ('WINDOW_AFTER_COMPLETION_MONTHS',  '6',     '2020-01-01', 'Municipality of Urmia, Shahrvandsepari rules: six months after a completion certificate'),
    ('WINDOW_MEASURED_AT_ISSUE',        'false', '2020-01-01', 'measured to the day of filing, in favour of the applicant'),
    ('REFILING_DAYS',                   '10',    '2020-01-01', 'a refused case filed again keeps its first day'),
    ('VALIDITY_TRANSFER_MONTHS',        '2',     '2020-01-01', 'validity of an answer'),
    ('VALIDITY_MORTGAGE_MONTHS',        '2',     '2020-01-01', 'validity of an answer'),
    ('VALIDITY_ADMINISTRATION_MONTHS',  '2',     '2020-01-01', 'validity of an answer'),
    ('ANSWER_TIME_NOTARY_DAYS',         '10',    '2020-01-01', 'Municipality Law, Article 74, note: ten days'),
    ('ANSWER_TIME_OTHERS_WORKING_DAYS', '5',     '2020-01-01', 'service norm of the municipality'),
    ('CORRECTION_WORKING_DAYS',         '15',    '2020-01-01', 'service norm of the municipality'),
    ('DATA_FRESH_WORKING_DAYS',         '3',     '2020-01-01', 'last successful load of holds and owners'),
    ('COMPREHENSIVE_PLAN_YEAR',         '1355',  '2020-01-01', 'buildings older than the comprehensive plan need no completion (Article 100 note 8)');
