-- Spans, names and details are as long as the text makes them: no bound but that of the text.
ALTER TABLE mention ALTER COLUMN name TYPE TEXT;

-- A page of the current annotations of a document, in text order, without sorting all of them.
CREATE INDEX mention_current ON mention (document_id, live, span_start, pk);
CREATE INDEX citation_current ON citation (document_id, live, span_start, pk);
CREATE INDEX figure_current ON figure (document_id, live, span_start, pk);
