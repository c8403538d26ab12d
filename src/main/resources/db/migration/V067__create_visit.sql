-- Orders to go and look, who was drawn for each, and how that can be drawn again.
create table visit (
    id          bigint generated always as identity primary key,
    inquiry_id  bigint      not null references inquiry (id),
    number      int         not null,
    kind        text        not null,
    district    int         not null references district (number),
    ordered_at  timestamptz not null,
    -- the day in Tehran whose secret decides; an order that nobody could be drawn for on its day is ordered anew
    draw_day    date        not null,
    state       text        not null,
    -- place of the order's leaf, and the first signed checkpoint that covers it
    order_index bigint,
    checkpoint  text,
    inspector   text        references account (login),
    drawn_at    timestamptz,
    constraint uq_visit_number unique (inquiry_id, number),
    constraint uq_visit_order_index unique (order_index),
    constraint ck_visit_kind check (kind in ('CASE', 'REINSPECTION')),
    constraint ck_visit_state check (state in ('ORDERED', 'DRAWN', 'REPORTED', 'CANCELLED')),
    constraint ck_visit_order_is_covered check ((order_index is null) = (checkpoint is null)),
    constraint ck_visit_drawn_whole check ((inspector is null) = (drawn_at is null)),
    constraint ck_visit_drawn_after_its_order check (inspector is null or order_index is not null),
    constraint ck_visit_goes_by_draw check (state not in ('DRAWN', 'REPORTED') or inspector is not null)
);
create unique index uq_visit_one_open on visit (inquiry_id, kind) where state in ('ORDERED', 'DRAWN');
create index ix_visit_of_inspector on visit (inspector, id) where state = 'DRAWN';
create index ix_visit_of_inspector_ever on visit (inspector, inquiry_id);
create index ix_visit_open on visit (id) where state in ('ORDERED', 'DRAWN');
create index ix_inquiry_waiting_for_visit on inquiry (id) where state = 'AWAITING_VISIT';

create table visit_draw (
    visit_id   bigint not null primary key references visit (id),
    day        date   not null references draw_secret (day),
    -- in the order in which they were counted, each with the open visits it had
    candidates jsonb  not null,
    -- who was left out, and why; told to those who watch, never to the public
    excluded   jsonb  not null,
    seed       bytea  not null,
    inspector  text   not null references account (login),
    constraint ck_visit_draw_seed_is_sha256 check (octet_length(seed) = 32)
);
create trigger tr_visit_draw_only_grows before update or delete on visit_draw
    for each row execute function refuse_change();

create function visit_moves_forward() returns trigger language plpgsql as $$
begin
    if row(new.inquiry_id, new.number, new.kind, new.ordered_at, new.draw_day)
            is distinct from row(old.inquiry_id, old.number, old.kind, old.ordered_at, old.draw_day)
        or (old.order_index is not null and new.order_index is distinct from old.order_index)
        or (old.inspector is not null and new.inspector is distinct from old.inspector)
        or (old.state <> new.state and (old.state, new.state) not in (('ORDERED', 'DRAWN'), ('ORDERED', 'CANCELLED'),
            ('DRAWN', 'REPORTED'), ('DRAWN', 'CANCELLED'))) then
        raise exception 'an order to visit is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger tr_visit_moves_forward before update on visit for each row execute function visit_moves_forward();
create trigger tr_visit_is_never_deleted before delete on visit for each row execute function refuse_change();
