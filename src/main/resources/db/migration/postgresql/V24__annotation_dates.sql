-- The date of issue of its document beside each annotation, so that lists of all documents are read
-- in its order: like the order of storing, from an index, however deep a page is.
ALTER TABLE mention ADD COLUMN issued_on VARCHAR(10) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE citation ADD COLUMN issued_on VARCHAR(10) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE figure ADD COLUMN issued_on VARCHAR(10) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE quotation ADD COLUMN issued_on VARCHAR(10) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE characterisation ADD COLUMN issued_on VARCHAR(10) COLLATE "C" DEFAULT '' NOT NULL;

UPDATE mention SET issued_on = (SELECT d.issued_on FROM document d WHERE d.id = mention.document_id)
    WHERE EXISTS (SELECT 1 FROM document d WHERE d.id = mention.document_id AND d.issued_on <> '');
UPDATE citation SET issued_on = (SELECT d.issued_on FROM document d WHERE d.id = citation.document_id)
    WHERE EXISTS (SELECT 1 FROM document d WHERE d.id = citation.document_id AND d.issued_on <> '');
UPDATE figure SET issued_on = (SELECT d.issued_on FROM document d WHERE d.id = figure.document_id)
    WHERE EXISTS (SELECT 1 FROM document d WHERE d.id = figure.document_id AND d.issued_on <> '');
UPDATE quotation SET issued_on = (SELECT d.issued_on FROM document d WHERE d.id = quotation.document_id)
    WHERE EXISTS (SELECT 1 FROM document d WHERE d.id = quotation.document_id AND d.issued_on <> '');
UPDATE characterisation SET issued_on = (SELECT d.issued_on FROM document d WHERE d.id = characterisation.document_id)
    WHERE EXISTS (SELECT 1 FROM document d WHERE d.id = characterisation.document_id AND d.issued_on <> '');

-- Mentions have no list of all documents.
CREATE INDEX citation_issued ON citation (live, issued_on, pk);
CREATE INDEX figure_issued ON figure (live, issued_on, pk);
CREATE INDEX quotation_issued ON quotation (live, issued_on, pk);
CREATE INDEX characterisation_issued ON characterisation (live, issued_on, pk);

-- With the filters that the order of storing has an index for.
CREATE INDEX citation_convention_issued ON citation (convention_id, live, issued_on, pk);
CREATE INDEX citation_entity_issued ON citation (entity_id, live, issued_on, pk);
CREATE INDEX citation_verdict_issued ON citation (verdict, live, issued_on, pk);
CREATE INDEX figure_category_issued ON figure (category, live, issued_on, pk);
CREATE INDEX characterisation_term_issued ON characterisation (term, live, issued_on, pk);
