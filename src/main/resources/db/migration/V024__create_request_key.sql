-- Idempotency keys of the API. A row is claimed before anything is done, tied to its effect inside the effect's own
-- transaction, and given the answer afterwards. A claim ends by itself: a request whose process died blocks nobody.
create table request_key (
    -- SHA-256 of token, path and key
    key          bytea primary key constraint ck_request_key_is_sha256 check (octet_length(key) = 32),
    body_hash    bytea not null constraint ck_request_key_body_is_sha256 check (octet_length(body_hash) = 32),
    -- who works on it: the fence against a slow request that a retry has taken over
    claim        uuid not null,
    claimed_until timestamptz not null,
    -- what came into being, such as a tracking code
    subject      text,
    status       smallint constraint ck_request_key_status check (status between 200 and 499),
    content_type text,
    location     text,
    answer       bytea,
    created_at   timestamptz not null
);
create index ix_request_key_created_at on request_key (created_at);
