-- Work beside requests. Nodes take what is due (FOR UPDATE SKIP LOCKED); claims fences out those who
-- lost it. An ended task is never due.
CREATE TABLE task (
    id UUID PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    subject VARCHAR(200),
    join_key VARCHAR(20) UNIQUE,
    state VARCHAR(20) NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE,
    owner VARCHAR(200),
    claims INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    failure VARCHAR(500),
    progress CHARACTER LARGE OBJECT NOT NULL,
    actor VARCHAR(200) NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    started_at TIMESTAMP(6) WITH TIME ZONE,
    ended_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX task_due ON task (due_at, id);
CREATE INDEX task_ended ON task (ended_at);
