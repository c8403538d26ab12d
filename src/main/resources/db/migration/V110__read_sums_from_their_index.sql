-- A month's sums stand where each first arose, a page of the table for nearly every one; with the amount in it the key tells them by
-- itself. An amount that changes is written to the key anyway, because ix_tally_of_nothing asks for it.
alter table tally drop constraint pk_tally;
alter table tally add constraint pk_tally primary key (district, figure, day, detail, purpose) include (amount);
