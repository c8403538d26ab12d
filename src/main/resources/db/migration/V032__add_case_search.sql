-- What lists of cases are searched and ordered by. The key is the applicant's name as searchers type it
-- (PersianText.searchKey): one kind of yeh and kaf, no half-spaces, no marks.
alter table inquiry add column applicant_key text not null default '';

create index ix_inquiry_applicant on inquiry using gin (to_tsvector('simple', applicant_key));
-- a tracking code is found by its beginning
create index ix_inquiry_tracking_code_begins on inquiry (tracking_code text_pattern_ops);
-- the newest of a district, of an office in one state, of some days
create index ix_inquiry_district on inquiry (district, id desc);
create index ix_inquiry_office_state on inquiry (office_id, state, id desc);
create index ix_inquiry_filed_at on inquiry (filed_at);
