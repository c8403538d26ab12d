-- Every case of a district by its age: one walk, where states and purposes would be dozens (insight.DeskOrder).
create index ix_inquiry_desk_age on inquiry (district, filed_at desc, id desc);
