-- The transparency log (c2sp.org/tlog-tiles). Everything here only grows: tiles and bundles are read from these rows,
-- so a partial tile is simply the beginning of the full one and no row is ever rewritten.

CREATE FUNCTION log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE log_entry (
    entry_index bigint NOT NULL,
    leaf_hash   bytea  NOT NULL,
    entry       bytea  NOT NULL,
    CONSTRAINT pk_log_entry PRIMARY KEY (entry_index),
    -- the same bytes are the same entry: an append that is repeated after a crash finds its first place
    CONSTRAINT uq_log_entry_leaf_hash UNIQUE (leaf_hash),
    CONSTRAINT ck_log_entry_index_not_negative CHECK (entry_index >= 0),
    CONSTRAINT ck_log_entry_fits_a_bundle CHECK (octet_length(entry) BETWEEN 1 AND 65535),
    CONSTRAINT ck_log_entry_leaf_hash_is_rfc6962 CHECK (leaf_hash = sha256('\x00'::bytea || entry))
);

-- hashes of full tiles: row (level, n) is the hash over tile n of the level below
CREATE TABLE log_subtree (
    level         smallint NOT NULL,
    subtree_index bigint   NOT NULL,
    hash          bytea    NOT NULL,
    CONSTRAINT pk_log_subtree PRIMARY KEY (level, subtree_index),
    CONSTRAINT ck_log_subtree_level CHECK (level BETWEEN 1 AND 7),
    CONSTRAINT ck_log_subtree_index_not_negative CHECK (subtree_index >= 0),
    CONSTRAINT ck_log_subtree_hash_length CHECK (octet_length(hash) = 32)
);

CREATE TABLE log_checkpoint (
    size      bigint      NOT NULL,
    root      bytea       NOT NULL,
    note      text        NOT NULL,
    signed_at timestamptz NOT NULL,
    -- one tree for each size, for ever: a second sequencer that slipped past the lock fails here
    CONSTRAINT pk_log_checkpoint PRIMARY KEY (size),
    CONSTRAINT ck_log_checkpoint_size_not_negative CHECK (size >= 0),
    CONSTRAINT ck_log_checkpoint_root_length CHECK (octet_length(root) = 32)
);

CREATE FUNCTION log_checkpoint_covers_its_entries() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    earlier bigint;
    added   bigint;
BEGIN
    SELECT coalesce(max(size), 0) INTO earlier FROM log_checkpoint;
    SELECT count(*) INTO added FROM log_entry WHERE entry_index >= earlier AND entry_index < NEW.size;
    IF NEW.size < earlier OR added <> NEW.size - earlier
            OR EXISTS (SELECT 1 FROM log_entry WHERE entry_index >= NEW.size) THEN
        RAISE EXCEPTION 'a checkpoint of % entries does not follow one of % with % added', NEW.size, earlier, added
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER log_checkpoint_covers BEFORE INSERT ON log_checkpoint
    FOR EACH ROW EXECUTE FUNCTION log_checkpoint_covers_its_entries();

CREATE TRIGGER log_entry_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry
    FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();
CREATE TRIGGER log_subtree_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON log_subtree
    FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();
CREATE TRIGGER log_checkpoint_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();
