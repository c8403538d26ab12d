-- What is remarkable about an officer's deeds is rare among them: the list behind such a figure is walked along these alone.
create index ix_case_handling_refused on case_handling (district, officer, done_on desc, inquiry_id desc) where refused;
create index ix_case_handling_at_night on case_handling (district, officer, done_on desc, inquiry_id desc) where at_night;
create index ix_case_handling_quick on case_handling (district, officer, done_on desc, inquiry_id desc) where quick;
