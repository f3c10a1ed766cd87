-- A document that was erased for good: who asked, the task that rewrites the files of the database,
-- and since when its words are gone from these.
ALTER TABLE document ADD COLUMN erased_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE document ADD COLUMN erased_by VARCHAR(200);
ALTER TABLE document ADD COLUMN erasure_task UUID;
ALTER TABLE document ADD COLUMN words_gone_at TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX document_erased ON document (erased_at);

-- What remains of an entity that only erased documents named.
CREATE TABLE erased_entity (
    id UUID PRIMARY KEY,
    revision INTEGER NOT NULL,
    erased_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    document_id UUID NOT NULL
);

-- The keys of the names that a deleted document had, so that these can still be erased with it. The
-- keys are digests. Documents that were deleted before have none.
CREATE TABLE deleted_document_key (
    document_id UUID NOT NULL,
    link_key VARCHAR(64) NOT NULL,
    PRIMARY KEY (document_id, link_key)
);
