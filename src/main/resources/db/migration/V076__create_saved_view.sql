-- Filters of a work list that somebody wants to come back to, each under a name of their own.
create table saved_view (
    login    text        not null constraint fk_saved_view_account references account,
    name     text        not null,
    -- what follows the question mark in the list's address
    query    text        not null,
    saved_at timestamptz not null,
    constraint pk_saved_view primary key (login, name),
    constraint ck_saved_view_name check (length(name) between 1 and 60 and name = btrim(name)),
    constraint ck_saved_view_query check (length(query) <= 2000 and query ~ '^[A-Za-z0-9=&%.+*_-]*$')
);
