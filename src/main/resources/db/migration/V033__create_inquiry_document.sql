-- The papers that an office attaches to its case. What they are is told by their bytes, never by their name. They only
-- grow: a decision may rest on them.
create table inquiry_document (
    id          bigint      generated always as identity primary key,
    inquiry_id  bigint      not null references inquiry (id),
    name        text        not null,
    kind        text        not null,
    content     bytea       not null,
    sha256      bytea       not null,
    received_at timestamptz not null,
    received_by text        not null,
    -- the same paper sent twice is kept once
    constraint uq_inquiry_document unique (inquiry_id, sha256),
    constraint ck_inquiry_document_kind check (kind in ('PDF', 'JPEG', 'PNG')),
    constraint ck_inquiry_document_name check (name <> '' and length(name) <= 120),
    constraint ck_inquiry_document_sha256 check (sha256 = sha256(content)),
    constraint ck_inquiry_document_size check (octet_length(content) between 1 and 5242880)
);
create trigger tr_inquiry_document_only_grows before update or delete on inquiry_document
    for each row execute function refuse_change();
