-- Documents that come in numbers. attempt fences out a request that has lost its import to a later
-- one; results has what became of the lines that one transaction has stored, as JSON lines.
CREATE TABLE import_run (
    id UUID PRIMARY KEY,
    state VARCHAR(20) NOT NULL,
    attempt INTEGER NOT NULL,
    lines_done BIGINT NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    actor VARCHAR(200) NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    updated_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    alive_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    reason VARCHAR(500)
);
CREATE INDEX import_run_age ON import_run (updated_at);
CREATE TABLE import_result (
    pk BIGINT PRIMARY KEY,
    import_id UUID NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    last_line BIGINT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    results CHARACTER LARGE OBJECT NOT NULL,
    UNIQUE (import_id, last_line)
);
