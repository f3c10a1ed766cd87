-- Whether a document names or cites something is asked for each document of a list: answered from
-- one entry of an index, however often the others name it.
DROP INDEX mention_sentence;
CREATE INDEX mention_sentence ON mention (document_id, entity_id, sentence);
CREATE INDEX citation_document_entity ON citation (document_id, entity_id);
CREATE INDEX citation_document_convention ON citation (document_id, convention_id);
