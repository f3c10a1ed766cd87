-- How alike texts are: the signature of each current text, and the bands under which others find it.
CREATE TABLE text_signature (
    document_id UUID PRIMARY KEY REFERENCES document (id),
    signature VARCHAR(1000) NOT NULL
);
CREATE TABLE text_band (
    pk BIGINT PRIMARY KEY,
    document_id UUID NOT NULL REFERENCES document (id),
    band_key BIGINT NOT NULL
);
CREATE INDEX text_band_key ON text_band (band_key, document_id);
CREATE INDEX text_band_document ON text_band (document_id);
