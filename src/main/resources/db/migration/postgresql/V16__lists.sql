-- Pages of lists begin at their place in an index, however deep that is.

-- In the order of storing, past rows of earlier texts, of which there may be any number.
CREATE INDEX citation_live ON citation (live, pk);
CREATE INDEX figure_live ON figure (live, pk);
CREATE INDEX quotation_live ON quotation (live, pk);
CREATE INDEX characterisation_live ON characterisation (live, pk);

-- Filters that leave little of a long list.
CREATE INDEX citation_verdict ON citation (verdict, live, pk);
CREATE INDEX characterisation_term ON characterisation (term, live, pk);

-- A filter and the order of the list together.
DROP INDEX document_source;
CREATE INDEX document_source ON document (source_name, created_at, id);
DROP INDEX document_type;
CREATE INDEX document_type ON document (type, created_at, id);
DROP INDEX entity_type;
CREATE INDEX entity_type ON entity (type, folded_name, id);
CREATE INDEX entity_created ON entity (created_at, id);
