-- The versions of the extractor that have met this database, in that order.
CREATE TABLE extractor_version (
    number INTEGER PRIMARY KEY,
    version VARCHAR(200) NOT NULL UNIQUE,
    met_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- A register that was there before may come back.
ALTER TABLE register_release DROP CONSTRAINT register_release_version_key;
