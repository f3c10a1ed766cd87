-- Curators move link keys from one entity to another; mentions and citations follow the key by which
-- they found theirs. A mention also knows its sentence, and a name how it sounds, for what stands
-- together and for other spellings; names stored before have no sound.
ALTER TABLE entity_name ADD COLUMN reason VARCHAR(20) DEFAULT 'NAME' NOT NULL;
ALTER TABLE entity_name ADD COLUMN curation_id UUID;
ALTER TABLE entity_name ADD COLUMN sound VARCHAR(200) DEFAULT '' NOT NULL;
CREATE INDEX entity_name_sound ON entity_name (sound);

-- Until now every entity that mentions name had one key; those that citations make lead by several,
-- which always stayed together.
ALTER TABLE mention ADD COLUMN link_key VARCHAR(64);
ALTER TABLE mention ADD COLUMN sentence INTEGER;
UPDATE mention SET link_key =
    (SELECT MIN(n.link_key) FROM entity_name n WHERE n.entity_id = mention.entity_id)
    WHERE entity_id IS NOT NULL;
CREATE INDEX mention_link_key ON mention (link_key);
ALTER TABLE citation ADD COLUMN link_key VARCHAR(64);
UPDATE citation SET link_key =
    (SELECT MIN(n.link_key) FROM entity_name n WHERE n.entity_id = citation.entity_id)
    WHERE entity_id IS NOT NULL;
CREATE INDEX citation_link_key ON citation (link_key);

-- What curators decided, in the order of ids. Details are JSON: the keys that moved, or the names.
CREATE TABLE curation (
    id UUID PRIMARY KEY,
    action VARCHAR(20) NOT NULL,
    entity_id UUID NOT NULL REFERENCES entity (id),
    other_id UUID REFERENCES entity (id),
    reverses UUID REFERENCES curation (id),
    reversed_by UUID REFERENCES curation (id),
    decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor VARCHAR(200) NOT NULL,
    reason VARCHAR(1000),
    details TEXT NOT NULL
);
CREATE INDEX curation_entity ON curation (entity_id, id);
CREATE INDEX curation_other ON curation (other_id, id);
