-- An officer works in one district or two: a planner that takes the columns for independent expects a fifth of his cases, and
-- reads and sorts all of them where it should walk the first thousand along the index.
create statistics st_case_handling_officer (dependencies, mcv) on district, officer, refused from case_handling;
create statistics st_case_deed_officer (dependencies, mcv) on district, officer from case_deed;
