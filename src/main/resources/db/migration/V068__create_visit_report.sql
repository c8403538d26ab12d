-- What the inspector brought home. The photos arrive one by one before the report that counts them, under the name that
-- the telephone gave the report; without a report they are nothing.
create table visit_report (
    visit_id    bigint      not null primary key references visit (id),
    -- made by the telephone before anything is sent: the same report sent twice is one report
    report_id   uuid        not null,
    visited_at  timestamptz not null,
    received_at timestamptz not null,
    result      text        not null,
    -- canonical JSON with the hashes of photos and signature; its own hash is the leaf in the log
    document    text        not null,
    sha256      bytea       not null,
    -- null where nobody was present, or did not sign
    signature   bytea,
    log_index   bigint,
    constraint uq_visit_report unique (report_id),
    constraint uq_visit_report_log_index unique (log_index),
    constraint ck_visit_report_result check (result in ('CLEAR', 'NEGATIVE')),
    constraint ck_visit_report_sha256 check (sha256 = sha256(convert_to(document, 'UTF8'))),
    constraint ck_visit_report_signature check (octet_length(signature) between 1 and 262144)
);
create index ix_visit_report_not_logged on visit_report (visit_id) where log_index is null;

create function visit_report_is_fixed() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.log_index is null and new.log_index is not null
        and row(new.visit_id, new.report_id, new.visited_at, new.received_at, new.sha256, new.result, new.signature)
            = row(old.visit_id, old.report_id, old.visited_at, old.received_at, old.sha256, old.result, old.signature) then
        return new;
    end if;
    raise exception 'a report of a visit never changes' using errcode = 'restrict_violation';
end $$;
create trigger tr_visit_report_is_fixed before update or delete on visit_report
    for each row execute function visit_report_is_fixed();

create table visit_photo (
    visit_id    bigint      not null references visit (id),
    report_id   uuid        not null,
    place       int         not null,
    kind        text        not null,
    width       int         not null,
    height      int         not null,
    content     bytea       not null,
    sha256      bytea       not null,
    received_at timestamptz not null,
    constraint pk_visit_photo primary key (visit_id, report_id, place),
    constraint ck_visit_photo_place check (place between 1 and 20),
    constraint ck_visit_photo_kind check (kind in ('JPEG', 'PNG', 'WEBP')),
    constraint ck_visit_photo_size check (octet_length(content) between 1 and 10485760),
    constraint ck_visit_photo_pixels check (width > 0 and height > 0 and width::bigint * height <= 40000000),
    constraint ck_visit_photo_sha256 check (sha256 = sha256(content))
);
create trigger tr_visit_photo_only_grows before update or delete on visit_photo
    for each row execute function refuse_change();
