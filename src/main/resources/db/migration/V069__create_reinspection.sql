-- A share of the answers that were given without a visit is drawn for a look afterwards: as checkably as inspectors are drawn.
insert into parameter (name, value, valid_from, legal_basis) values
    ('REINSPECTION_PER_MILLE', '20', '2020-01-01', 'share of fast-track answers that an inspector looks at after issue');

create table reinspection (
    inquiry_id  bigint   not null primary key references inquiry (id),
    certificate text     not null references certificate (number),
    district    int      not null references district (number),
    day         date     not null references draw_secret (day),
    -- the first signed checkpoint that covers the answer's leaf
    checkpoint  text     not null,
    seed        bytea    not null,
    per_mille   int      not null,
    chosen      boolean  not null,
    constraint ck_reinspection_seed_is_sha256 check (octet_length(seed) = 32),
    constraint ck_reinspection_per_mille check (per_mille between 0 and 1000)
);
create index ix_reinspection_chosen on reinspection (inquiry_id) where chosen;
create index ix_reinspection_district on reinspection (district, day);
create trigger tr_reinspection_only_grows before update or delete on reinspection
    for each row execute function refuse_change();
create index ix_certificate_published on certificate (published_at) where published_at is not null;
