-- Who uses a loaded term, so that lists can be narrowed to a voice; terms stored before have none
-- until their document is read again.
ALTER TABLE characterisation ADD COLUMN voice TEXT;

-- Undoing a decision takes along the keys that came after it.
CREATE INDEX entity_name_curation ON entity_name (curation_id);
