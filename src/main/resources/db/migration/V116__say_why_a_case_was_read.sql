-- Whoever reads a case that he has nothing to do with says why, and the journal keeps it.
alter table access_journal add column why text constraint ck_access_journal_why check (length(why) between 3 and 400);
