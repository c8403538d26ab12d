-- A list that finds more than a page is counted to a thousand. An index that holds what is asked on the way needs no look at the
-- table for each of them: whether somebody had to go to the property, and which of an official's steps with a case was the last.
create index ix_case_figure_ended_visited on case_figure (district, ended_as, ended_on desc, inquiry_id desc) include (visited)
    where ended_as is not null;
drop index ix_case_figure_ended;

create index ix_case_handling_officer_sequence on case_handling (district, officer, done_on desc, inquiry_id desc)
    include (sequence);
drop index ix_case_handling_officer;
create index ix_case_handling_refused_sequence on case_handling (district, officer, done_on desc, inquiry_id desc)
    include (sequence) where refused;
drop index ix_case_handling_refused;
create index ix_case_handling_at_night_sequence on case_handling (district, officer, done_on desc, inquiry_id desc)
    include (sequence) where at_night;
drop index ix_case_handling_at_night;
create index ix_case_handling_quick_sequence on case_handling (district, officer, done_on desc, inquiry_id desc)
    include (sequence) where quick;
drop index ix_case_handling_quick;
