-- Who says what in a text, and the loaded terms that voices use.
-- As long as the text makes them, in their rows up to what would be slow to read.
SET MAX_LENGTH_INPLACE_LOB 16384;
CREATE TABLE quotation (
    pk BIGINT PRIMARY KEY,
    id UUID NOT NULL,
    document_id UUID NOT NULL,
    text_number INTEGER NOT NULL,
    live BOOLEAN NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    utf16_start INTEGER NOT NULL,
    utf16_end INTEGER NOT NULL,
    exact CHARACTER LARGE OBJECT NOT NULL,
    prefix VARCHAR(100) NOT NULL,
    suffix VARCHAR(100) NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    rule VARCHAR(100) NOT NULL,
    mode VARCHAR(20) NOT NULL,
    speaker CHARACTER LARGE OBJECT NOT NULL,
    details CHARACTER LARGE OBJECT NOT NULL
);
CREATE INDEX quotation_document ON quotation (document_id, text_number, span_start, pk);
CREATE INDEX quotation_current ON quotation (document_id, live, span_start, pk);
CREATE INDEX quotation_id ON quotation (id);

CREATE TABLE characterisation (
    pk BIGINT PRIMARY KEY,
    id UUID NOT NULL,
    document_id UUID NOT NULL,
    text_number INTEGER NOT NULL,
    live BOOLEAN NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    utf16_start INTEGER NOT NULL,
    utf16_end INTEGER NOT NULL,
    exact CHARACTER LARGE OBJECT NOT NULL,
    prefix VARCHAR(100) NOT NULL,
    suffix VARCHAR(100) NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    rule VARCHAR(100) NOT NULL,
    term VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    stance VARCHAR(20) NOT NULL,
    details CHARACTER LARGE OBJECT NOT NULL
);
CREATE INDEX characterisation_document ON characterisation (document_id, text_number, span_start, pk);
CREATE INDEX characterisation_current ON characterisation (document_id, live, span_start, pk);
CREATE INDEX characterisation_id ON characterisation (id);

-- What a text says about itself, as JSON. Null for the texts that were stored before.
ALTER TABLE document_text ADD COLUMN detected CHARACTER LARGE OBJECT;
