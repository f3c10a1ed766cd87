-- Erasures of former versions took decisions away that names still told as theirs.
UPDATE entity_name SET curation_id = NULL
    WHERE curation_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM curation c WHERE c.id = entity_name.curation_id);
ALTER TABLE entity_name ADD CONSTRAINT entity_name_decision
    FOREIGN KEY (curation_id) REFERENCES curation (id);
