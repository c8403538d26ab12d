-- One row per file that somebody loaded, kept for ever: who, when, which bytes, what changed.
create table import_job (
    id               bigint generated always as identity primary key,
    kind             text        not null,
    state            text        not null,
    accept_good_rows boolean     not null,
    file_name        text,
    content_bytes    bigint,
    content_sha256   text,
    asked_by         text        not null,
    received_at      timestamptz not null,
    claimed_until    timestamptz,
    finished_at      timestamptz,
    rows_read        bigint      not null default 0,
    rows_written     bigint      not null default 0,
    rows_refused     bigint      not null default 0,
    rows_added       bigint      not null default 0,
    rows_changed     bigint      not null default 0,
    rows_removed     bigint      not null default 0,
    codes_without_property bigint not null default 0,
    failure          text,
    constraint ck_import_job_kind check (kind in
        ('properties', 'owners', 'prior-documents', 'holds', 'person-holds', 'zonal-values', 'levy-dues')),
    constraint ck_import_job_state check (state in
        ('RECEIVING', 'STAGING', 'CHECKING', 'COMPLETED', 'REJECTED', 'FAILED')),
    constraint ck_import_job_finished_when_it_ended
        check ((finished_at is not null) = (state in ('COMPLETED', 'REJECTED', 'FAILED'))),
    constraint ck_import_job_work_has_its_file
        check (state in ('RECEIVING', 'FAILED') or content_sha256 is not null),
    constraint ck_import_job_counts_not_negative
        check (least(rows_read, rows_written, rows_refused, rows_added, rows_changed, rows_removed,
                     codes_without_property) >= 0),
    constraint ck_import_job_rejected_wrote_nothing check (state = 'COMPLETED' or rows_written = 0)
);

-- the queue, head first
create index ix_import_job_waiting on import_job (id) where state in ('RECEIVING', 'STAGING', 'CHECKING');

-- The file as received, until its load has ended: what makes a load resumable on any node.
create table import_chunk (
    job_id  bigint not null references import_job (id),
    number  int    not null,
    content bytea  not null,
    primary key (job_id, number)
);

-- What is wrong with which line; at most the first thousand of a file.
create table import_problem (
    job_id      bigint not null references import_job (id),
    number      int    not null,
    line        bigint not null,
    column_name text,
    code        text   not null,
    value       text,
    primary key (job_id, number),
    constraint ck_import_problem_line_not_negative check (line >= 0)
);

-- When each register was last loaded with success: how fresh a decision's facts are.
create table data_load (
    kind      text primary key,
    loaded_at timestamptz not null,
    job_id    bigint references import_job (id)
);
