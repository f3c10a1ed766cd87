-- Exports: what was asked for, how far each is, and its files in pieces. They are in the database so
-- that any node can go on with them, serve them, and take them back with an erasure.
CREATE TABLE export (
    id UUID PRIMARY KEY,
    request CHARACTER LARGE OBJECT NOT NULL,
    join_key VARCHAR(64) UNIQUE,
    state VARCHAR(20) NOT NULL,
    task_id UUID NOT NULL,
    actor_id VARCHAR(100) NOT NULL,
    actor VARCHAR(200) NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changes_cursor VARCHAR(2000),
    records BIGINT NOT NULL,
    files CHARACTER LARGE OBJECT NOT NULL
);
CREATE INDEX export_expires ON export (expires_at);

CREATE TABLE export_piece (
    export_id UUID NOT NULL REFERENCES export (id),
    file_number INTEGER NOT NULL,
    starts_at BIGINT NOT NULL,
    bytes BINARY VARYING(262144) NOT NULL,
    PRIMARY KEY (export_id, file_number, starts_at)
);

-- One row: how often something was erased. Whoever has read before an erasure must not write after it.
CREATE TABLE erasure_count (
    id INTEGER PRIMARY KEY,
    erasures BIGINT NOT NULL
);
INSERT INTO erasure_count (id, erasures) VALUES (1, 0);
