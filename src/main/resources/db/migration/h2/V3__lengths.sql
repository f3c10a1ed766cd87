-- Spans, names and details are as long as the text makes them: no bound but that of the text.
-- The longer ones stay in their rows, up to what would make these slow to read.
SET MAX_LENGTH_INPLACE_LOB 16384;
ALTER TABLE mention ALTER COLUMN exact SET DATA TYPE CHARACTER LARGE OBJECT;
ALTER TABLE mention ALTER COLUMN name SET DATA TYPE CHARACTER LARGE OBJECT;
ALTER TABLE mention ALTER COLUMN details SET DATA TYPE CHARACTER LARGE OBJECT;
ALTER TABLE citation ALTER COLUMN exact SET DATA TYPE CHARACTER LARGE OBJECT;
ALTER TABLE figure ALTER COLUMN exact SET DATA TYPE CHARACTER LARGE OBJECT;
ALTER TABLE figure ALTER COLUMN details SET DATA TYPE CHARACTER LARGE OBJECT;

-- A page of the current annotations of a document, in text order, without sorting all of them.
CREATE INDEX mention_current ON mention (document_id, live, span_start, pk);
CREATE INDEX citation_current ON citation (document_id, live, span_start, pk);
CREATE INDEX figure_current ON figure (document_id, live, span_start, pk);
