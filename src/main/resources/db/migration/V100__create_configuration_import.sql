-- Files of a whole configuration that somebody brought to be compared. Nothing follows from a file but what is proposed from it
-- and approved by a second person; the file stays, so that it can be told what was looked at.
create table configuration_import (
    id             bigint generated always as identity primary key,
    file_name      text        not null,
    sha256         text        not null constraint ck_configuration_import_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    content        bytea       not null constraint ck_configuration_import_content check (octet_length(content) between 2 and 1048576),
    brought_by     text        not null,
    brought_person text        not null,
    brought_at     timestamptz not null
);
create trigger tr_configuration_import_only_grows before update or delete on configuration_import
    for each row execute function refuse_change();
