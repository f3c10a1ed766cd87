-- The versions of the extractor that have met this database, in that order.
CREATE TABLE extractor_version (
    number INTEGER PRIMARY KEY,
    version VARCHAR(200) NOT NULL UNIQUE,
    met_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- A register that was there before may come back.
CREATE TABLE register_come (
    number INTEGER PRIMARY KEY,
    version VARCHAR(100) NOT NULL,
    released_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
INSERT INTO register_come (number, version, released_at)
    SELECT number, version, released_at FROM register_release;
DROP TABLE register_release;
ALTER TABLE register_come RENAME TO register_release;
