-- How often the indexes of all nodes were wished to be built again; one row.
CREATE TABLE search_generation (
    id INTEGER PRIMARY KEY,
    generation BIGINT NOT NULL,
    actor VARCHAR(200),
    requested_at TIMESTAMP(6) WITH TIME ZONE
);
INSERT INTO search_generation (id, generation) VALUES (1, 0);
