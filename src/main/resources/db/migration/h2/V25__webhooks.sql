-- Who is told of changes. Nodes take an endpoint that is due (FOR UPDATE SKIP LOCKED); claims fences
-- out those who lost it. Secrets are sealed.
CREATE TABLE webhook_endpoint (
    id UUID PRIMARY KEY,
    url VARCHAR(2000) NOT NULL,
    description VARCHAR(500),
    change_types VARCHAR(200) NOT NULL,
    resource_types VARCHAR(500) NOT NULL,
    secret VARCHAR(200) NOT NULL,
    previous_secret VARCHAR(200),
    previous_until TIMESTAMP(6) WITH TIME ZONE,
    state VARCHAR(20) NOT NULL,
    disabled_reason VARCHAR(20),
    disabled_at TIMESTAMP(6) WITH TIME ZONE,
    failures INTEGER NOT NULL,
    failing_since TIMESTAMP(6) WITH TIME ZONE,
    seen_epoch UUID,
    seen_position BIGINT NOT NULL,
    quiet_until TIMESTAMP(6) WITH TIME ZONE,
    held_until TIMESTAMP(6) WITH TIME ZONE,
    due_at TIMESTAMP(6) WITH TIME ZONE,
    claims INTEGER NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    created_by VARCHAR(200) NOT NULL
);
CREATE INDEX webhook_endpoint_due ON webhook_endpoint (due_at, id);

-- What was sent to them, or will be. The body is written at the first attempt and stays.
CREATE TABLE webhook_delivery (
    id UUID PRIMARY KEY,
    endpoint_id UUID NOT NULL REFERENCES webhook_endpoint (id) ON DELETE CASCADE,
    message_id UUID NOT NULL,
    redelivery BOOLEAN NOT NULL,
    type VARCHAR(30) NOT NULL,
    state VARCHAR(20) NOT NULL,
    changes BIGINT NOT NULL,
    change_type VARCHAR(20),
    resource_type VARCHAR(30),
    resource_id UUID,
    revision INTEGER NOT NULL,
    epoch UUID NOT NULL,
    after_position BIGINT NOT NULL,
    last_position BIGINT NOT NULL,
    known BIGINT NOT NULL,
    occurred_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    body VARCHAR(4000),
    attempts INTEGER NOT NULL,
    attempted_at TIMESTAMP(6) WITH TIME ZONE,
    status INTEGER,
    failure VARCHAR(30),
    excerpt VARCHAR(500),
    millis BIGINT NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX webhook_delivery_list ON webhook_delivery (endpoint_id, id);
CREATE INDEX webhook_delivery_state ON webhook_delivery (endpoint_id, state, id);
CREATE INDEX webhook_delivery_ended ON webhook_delivery (ended_at);
