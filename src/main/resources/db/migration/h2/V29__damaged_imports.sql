-- The first line of an import that may be stored otherwise than it was sent.
ALTER TABLE import_run ADD COLUMN damaged_from BIGINT;
