-- H2 writes a sequence to the file whenever the numbers kept in memory are used up, each time in a
-- transaction of its own that stores all pages changed so far. Numbers that a kill leaves unused are
-- skipped. PostgreSQL has no such cost.
ALTER SEQUENCE annotation_seq CACHE 1000;
ALTER TABLE change_log ALTER COLUMN position SET CACHE 10000;
