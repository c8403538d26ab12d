-- The answers on which a lot fell, newest first, as the list of a figure walks them.
create index ix_reinspection_chosen_by_day on reinspection (district, day desc, inquiry_id desc) where chosen;
