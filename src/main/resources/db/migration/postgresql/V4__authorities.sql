-- Decisions, resolutions and national laws have canonical records among the entities; citations lead
-- to them. Citations stored before have none until their document is read again.
ALTER TABLE entity ADD COLUMN details TEXT;
ALTER TABLE citation ADD COLUMN entity_id UUID REFERENCES entity (id);
CREATE INDEX citation_entity ON citation (entity_id, live, pk);
