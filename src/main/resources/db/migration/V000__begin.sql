-- Extensions that every room may use. All of them are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
