-- The feed. One writer at a time: positions grow in the order of commits.
CREATE INDEX change_log_type ON change_log (resource_type, position);

-- The databases this log has lived in, the present one last; a cursor belongs to one of them.
CREATE TABLE feed_epoch (
    number INTEGER PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    database_identity VARCHAR(200) NOT NULL,
    started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor VARCHAR(200) NOT NULL,
    reason VARCHAR(1000) NOT NULL
);

-- One row: tombstones at or below the horizon are gone; what is at or below scanned was looked at.
CREATE TABLE log_retention (
    id INTEGER PRIMARY KEY,
    horizon BIGINT NOT NULL,
    scanned BIGINT NOT NULL
);
INSERT INTO log_retention (id, horizon, scanned) VALUES (1, 0, 0);

-- What all nodes must share and nobody may see.
CREATE TABLE service_secret (
    name VARCHAR(50) PRIMARY KEY,
    secret VARCHAR(200) NOT NULL
);

-- How far the readers inside have come, and which node reads for each.
CREATE TABLE log_reader (
    name VARCHAR(100) PRIMARY KEY,
    epoch UUID,
    position BIGINT NOT NULL,
    known BIGINT NOT NULL,
    owner VARCHAR(100),
    leased_until TIMESTAMP(6) WITH TIME ZONE
);

-- The releases of the register that this database has seen.
CREATE TABLE register_release (
    number INTEGER PRIMARY KEY,
    version VARCHAR(100) NOT NULL UNIQUE,
    released_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Entries for what was there before the log knew of it.
INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)
    SELECT 'CREATED', 'REVISION', document_id, number, created_at, actor
    FROM document_revision ORDER BY created_at, document_id, number;
INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)
    SELECT DISTINCT 'CREATED', 'MENTIONS', document_id, 1, CURRENT_TIMESTAMP, 'system'
    FROM mention WHERE live;
INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)
    SELECT DISTINCT 'CREATED', 'CITATIONS', document_id, 1, CURRENT_TIMESTAMP, 'system'
    FROM citation WHERE live;
INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)
    SELECT DISTINCT 'CREATED', 'FIGURES', document_id, 1, CURRENT_TIMESTAMP, 'system'
    FROM figure WHERE live;
INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)
    SELECT DISTINCT 'CREATED', 'QUOTATIONS', document_id, 1, CURRENT_TIMESTAMP, 'system'
    FROM quotation WHERE live;
INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)
    SELECT DISTINCT 'CREATED', 'CHARACTERISATIONS', document_id, 1, CURRENT_TIMESTAMP, 'system'
    FROM characterisation WHERE live;
