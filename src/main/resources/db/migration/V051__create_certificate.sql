-- The register of answers. A row is made in the transaction that prepares the answer and never leaves; what was sealed
-- and published never changes. Times are instants; days are days in Tehran.

CREATE TABLE certificate_counter (
    year     integer NOT NULL,
    district integer NOT NULL,
    last     integer NOT NULL,
    CONSTRAINT pk_certificate_counter PRIMARY KEY (year, district),
    CONSTRAINT ck_certificate_counter_positive CHECK (last > 0)
);

CREATE TABLE certificate (
    number            text        NOT NULL,
    year              integer     NOT NULL,
    district          integer     NOT NULL,
    sequence          integer     NOT NULL,
    inquiry_id        bigint      NOT NULL,
    tracking_code     text        NOT NULL,
    purpose           text        NOT NULL,
    renovation_code   text        NOT NULL,
    owner_id          text,
    share_asked       text,
    share_held        text,
    office_id         bigint      NOT NULL,
    valid_until       date        NOT NULL,
    verification_code text        NOT NULL,
    facts             bytea       NOT NULL,
    facts_hash        bytea       NOT NULL,
    state             text        NOT NULL,
    prepared_at       timestamptz NOT NULL,
    cose              bytea,
    sealed_at         timestamptz,
    log_index         bigint,
    proof             text,
    published_at      timestamptz,
    ended_at          timestamptz,
    ended_why         text,
    CONSTRAINT pk_certificate PRIMARY KEY (number),
    CONSTRAINT fk_certificate_inquiry FOREIGN KEY (inquiry_id) REFERENCES inquiry,
    CONSTRAINT fk_certificate_office FOREIGN KEY (office_id) REFERENCES office,
    CONSTRAINT uq_certificate_sequence UNIQUE (year, district, sequence),
    CONSTRAINT uq_certificate_verification_code UNIQUE (verification_code),
    CONSTRAINT uq_certificate_facts_hash UNIQUE (facts_hash),
    CONSTRAINT uq_certificate_log_index UNIQUE (log_index),
    CONSTRAINT ck_certificate_number CHECK (number = year || '-' || district || '-' || sequence),
    CONSTRAINT ck_certificate_year CHECK (year BETWEEN 1399 AND 1499),
    CONSTRAINT ck_certificate_district CHECK (district BETWEEN 1 AND 99),
    CONSTRAINT ck_certificate_purpose CHECK (purpose IN ('TRANSFER', 'MORTGAGE', 'ADMINISTRATION')),
    CONSTRAINT ck_certificate_facts_hash CHECK (facts_hash = sha256(facts)),
    CONSTRAINT ck_certificate_state
        CHECK (state IN ('PREPARED', 'SEALED', 'ISSUED', 'REVOKED', 'SUPERSEDED', 'VOID')),
    CONSTRAINT ck_certificate_transfer_has_share
        CHECK (purpose <> 'TRANSFER' OR (owner_id IS NOT NULL AND share_asked IS NOT NULL AND share_held IS NOT NULL)),
    CONSTRAINT ck_certificate_sealed
        CHECK (state IN ('PREPARED', 'VOID') OR (cose IS NOT NULL AND sealed_at IS NOT NULL)),
    CONSTRAINT ck_certificate_published CHECK (state IN ('PREPARED', 'SEALED', 'VOID')
        OR (log_index IS NOT NULL AND proof IS NOT NULL AND published_at IS NOT NULL)),
    CONSTRAINT ck_certificate_ended
        CHECK ((state IN ('REVOKED', 'SUPERSEDED', 'VOID')) = (ended_at IS NOT NULL AND ended_why IS NOT NULL))
);

-- one live answer for an inquiry; a void number does not count
CREATE UNIQUE INDEX uq_certificate_inquiry ON certificate (inquiry_id) WHERE state <> 'VOID';
-- answers to one owner about one property: supersession and shares already used
CREATE INDEX ix_certificate_owner ON certificate (renovation_code, owner_id) WHERE purpose = 'TRANSFER';
-- a repeated answer names the earlier one
CREATE INDEX ix_certificate_in_force ON certificate (renovation_code, purpose) WHERE state = 'ISSUED';
-- what a recovery has to finish
CREATE INDEX ix_certificate_unfinished ON certificate (prepared_at) WHERE state IN ('PREPARED', 'SEALED');

CREATE FUNCTION certificate_has_no_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'PREPARED' THEN
        RAISE EXCEPTION 'a certificate begins prepared, not %', NEW.state USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.sequence <> 1 AND NOT EXISTS (SELECT 1 FROM certificate
            WHERE year = NEW.year AND district = NEW.district AND sequence = NEW.sequence - 1) THEN
        RAISE EXCEPTION 'certificate % leaves a gap', NEW.number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER certificate_no_gap BEFORE INSERT ON certificate
    FOR EACH ROW EXECUTE FUNCTION certificate_has_no_gap();

CREATE FUNCTION certificate_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.number, NEW.inquiry_id, NEW.tracking_code, NEW.purpose, NEW.renovation_code, NEW.office_id,
            NEW.valid_until, NEW.verification_code, NEW.facts, NEW.prepared_at)
        IS DISTINCT FROM (OLD.number, OLD.inquiry_id, OLD.tracking_code, OLD.purpose, OLD.renovation_code,
            OLD.office_id, OLD.valid_until, OLD.verification_code, OLD.facts, OLD.prepared_at)
        OR (NEW.owner_id, NEW.share_asked, NEW.share_held)
            IS DISTINCT FROM (OLD.owner_id, OLD.share_asked, OLD.share_held)
        OR (OLD.cose IS NOT NULL AND (NEW.cose, NEW.sealed_at) IS DISTINCT FROM (OLD.cose, OLD.sealed_at))
        OR (OLD.log_index IS NOT NULL AND (NEW.log_index, NEW.proof, NEW.published_at)
            IS DISTINCT FROM (OLD.log_index, OLD.proof, OLD.published_at)) THEN
        RAISE EXCEPTION 'what certificate % says is fixed', OLD.number USING ERRCODE = 'restrict_violation';
    END IF;
    IF (OLD.state, NEW.state) NOT IN (('PREPARED', 'SEALED'), ('SEALED', 'ISSUED'), ('ISSUED', 'REVOKED'),
            ('ISSUED', 'SUPERSEDED'), ('PREPARED', 'VOID'), ('SEALED', 'VOID')) THEN
        RAISE EXCEPTION 'certificate % cannot become % from %', OLD.number, NEW.state, OLD.state
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER certificate_forward BEFORE UPDATE ON certificate
    FOR EACH ROW EXECUTE FUNCTION certificate_moves_forward();

CREATE FUNCTION certificate_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER certificate_kept BEFORE DELETE OR TRUNCATE ON certificate
    FOR EACH STATEMENT EXECUTE FUNCTION certificate_stays();

-- the PDF as it was first rendered, for ever; already compressed, so PostgreSQL need not try again
CREATE TABLE certificate_paper (
    number   text        NOT NULL,
    pdf      bytea       NOT NULL,
    pdf_hash bytea       NOT NULL,
    kept_at  timestamptz NOT NULL,
    CONSTRAINT pk_certificate_paper PRIMARY KEY (number),
    CONSTRAINT uq_certificate_paper_hash UNIQUE (pdf_hash),
    CONSTRAINT fk_certificate_paper FOREIGN KEY (number) REFERENCES certificate,
    CONSTRAINT ck_certificate_paper_hash CHECK (pdf_hash = sha256(pdf))
);
ALTER TABLE certificate_paper ALTER COLUMN pdf SET STORAGE EXTERNAL;
CREATE TRIGGER certificate_paper_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON certificate_paper
    FOR EACH STATEMENT EXECUTE FUNCTION certificate_stays();

-- the mark "used": once, for one deed
CREATE TABLE certificate_use (
    number      text        NOT NULL,
    deed_number text        NOT NULL,
    deed_date   date        NOT NULL,
    marked_by   text        NOT NULL,
    marked_at   timestamptz NOT NULL,
    CONSTRAINT pk_certificate_use PRIMARY KEY (number),
    CONSTRAINT fk_certificate_use FOREIGN KEY (number) REFERENCES certificate,
    CONSTRAINT ck_certificate_use_deed_number CHECK (length(deed_number) BETWEEN 1 AND 40)
);
CREATE TRIGGER certificate_use_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON certificate_use
    FOR EACH STATEMENT EXECUTE FUNCTION certificate_stays();

CREATE TABLE revocation (
    number              text        NOT NULL,
    reason              text        NOT NULL,
    remark              text,
    requested_by        text        NOT NULL,
    requested_by_person text        NOT NULL,
    requested_at        timestamptz NOT NULL,
    approved_by         text,
    approved_by_person  text,
    approved_at         timestamptz,
    statement           bytea,
    log_index           bigint,
    CONSTRAINT pk_revocation PRIMARY KEY (number),
    CONSTRAINT fk_revocation_certificate FOREIGN KEY (number) REFERENCES certificate,
    CONSTRAINT ck_revocation_reason CHECK (reason IN
        ('ISSUED_IN_ERROR', 'FACTS_WRONG', 'FACTS_CHANGED', 'FRAUD', 'COURT_ORDER', 'KEY_COMPROMISED')),
    CONSTRAINT ck_revocation_remark CHECK (length(remark) <= 500),
    CONSTRAINT ck_revocation_people_known CHECK (requested_by_person <> '' AND approved_by_person <> ''),
    -- people, not accounts: one person may have several
    CONSTRAINT ck_revocation_two_people CHECK (approved_by_person <> requested_by_person),
    CONSTRAINT ck_revocation_approval_whole CHECK (num_nonnulls(approved_by, approved_by_person, approved_at, statement)
        IN (0, 4)),
    CONSTRAINT ck_revocation_logged_when_approved CHECK (log_index IS NULL OR approved_at IS NOT NULL)
);
CREATE INDEX ix_revocation_not_logged ON revocation (approved_at) WHERE approved_at IS NOT NULL AND log_index IS NULL;

CREATE FUNCTION revocation_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.number, NEW.reason, NEW.remark, NEW.requested_by, NEW.requested_by_person, NEW.requested_at)
        IS DISTINCT FROM (OLD.number, OLD.reason, OLD.remark, OLD.requested_by, OLD.requested_by_person,
            OLD.requested_at)
        OR (OLD.approved_at IS NOT NULL AND (NEW.approved_by, NEW.approved_by_person, NEW.approved_at, NEW.statement)
            IS DISTINCT FROM (OLD.approved_by, OLD.approved_by_person, OLD.approved_at, OLD.statement))
        OR (OLD.log_index IS NOT NULL AND NEW.log_index IS DISTINCT FROM OLD.log_index) THEN
        RAISE EXCEPTION 'what was said about the revocation of % is fixed', OLD.number
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER revocation_forward BEFORE UPDATE ON revocation
    FOR EACH ROW EXECUTE FUNCTION revocation_moves_forward();
CREATE TRIGGER revocation_kept BEFORE DELETE OR TRUNCATE ON revocation
    FOR EACH STATEMENT EXECUTE FUNCTION certificate_stays();

CREATE FUNCTION certificate_revoked_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM revocation WHERE number = NEW.number AND approved_at IS NOT NULL) THEN
        RAISE EXCEPTION 'nobody approved the revocation of %', NEW.number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER certificate_revoked BEFORE UPDATE ON certificate
    FOR EACH ROW WHEN (NEW.state = 'REVOKED') EXECUTE FUNCTION certificate_revoked_by_two();

-- What happened to published answers, in the order of commits: verification keeps answers in memory on every server
-- and forgets those named here. Deferred to the commit, because the lock that makes the order is held until then.
CREATE TABLE certificate_change (
    place  bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    number text   NOT NULL,
    CONSTRAINT pk_certificate_change PRIMARY KEY (place)
);
CREATE FUNCTION certificate_tells_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- without it a later place could be committed first, and a reader would pass over the earlier one
    PERFORM pg_advisory_xact_lock(hashtextextended('separi.certificate_change', 0));
    INSERT INTO certificate_change (number) VALUES (NEW.number);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER certificate_ended AFTER UPDATE ON certificate DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state IN ('REVOKED', 'SUPERSEDED')) EXECUTE FUNCTION certificate_tells_change();
CREATE CONSTRAINT TRIGGER certificate_used AFTER INSERT ON certificate_use DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION certificate_tells_change();
CREATE TRIGGER certificate_change_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON certificate_change
    FOR EACH STATEMENT EXECUTE FUNCTION certificate_stays();

-- every public key that ever signed anything of ours: old ones stay, because old papers do
CREATE TABLE published_key (
    id          text        NOT NULL,
    use         text        NOT NULL,
    alg         text        NOT NULL,
    not_before  timestamptz NOT NULL,
    not_after   timestamptz,
    public_key  text        NOT NULL,
    certificate text,
    vkey        text,
    CONSTRAINT pk_published_key PRIMARY KEY (use, id),
    CONSTRAINT ck_published_key_use CHECK (use IN ('seal', 'log', 'witness')),
    CONSTRAINT ck_published_key_form CHECK ((use = 'seal') = (certificate IS NOT NULL)
        AND (use IN ('log', 'witness')) = (vkey IS NOT NULL))
);
CREATE TRIGGER published_key_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON published_key
    FOR EACH STATEMENT EXECUTE FUNCTION certificate_stays();
