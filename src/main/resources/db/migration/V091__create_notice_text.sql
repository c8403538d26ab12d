-- The words of text messages where the municipality has chosen its own; without a row those that are shipped are sent. Dated like
-- everything that is decided by two. What was sent keeps its own words (sms_message).
create table notice_text (
    template   text not null constraint ck_notice_text_template check (template ~ '^[A-Z][A-Z_]*$'),
    text       text not null constraint ck_notice_text_not_blank check (btrim(text) <> ''),
    valid_from date not null,
    valid_to   date,
    constraint pk_notice_text primary key (template, valid_from),
    constraint ck_notice_text_ends_after_it_begins check (valid_to is null or valid_to >= valid_from),
    constraint ex_notice_text_one_at_a_time
        exclude using gist (template with =, daterange(valid_from, valid_to, '[]') with &&)
);

create trigger tr_notice_text_stands_once_begun before update or delete on notice_text
    for each row execute function dated_row_stands_once_begun();
