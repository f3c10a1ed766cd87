-- The first answers to keys of idempotency, for 24 hours. Neither the key nor whose it is can be
-- read here, nor the body: it is sealed with what only the caller has.
CREATE TABLE kept_answer (
    id VARCHAR(64) PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    kept_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    status INTEGER NOT NULL,
    location VARCHAR(2000),
    content_location VARCHAR(2000),
    cache_control VARCHAR(100),
    log_position BIGINT,
    body BYTEA
);
CREATE INDEX kept_answer_age ON kept_answer (kept_at);
