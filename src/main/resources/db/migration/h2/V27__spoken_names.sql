-- Whoever asks for what one voice says reads an index. Names may be as long as the text makes them,
-- so their digest stands for them: SHA-256 of the number of bytes, a colon and the bytes in UTF-8.
ALTER TABLE quotation ADD COLUMN speaker_key VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE characterisation ADD COLUMN voice_key VARCHAR(64);

UPDATE quotation SET speaker_key = LOWER(RAWTOHEX(HASH('SHA-256',
    STRINGTOUTF8(OCTET_LENGTH(STRINGTOUTF8(speaker)) || ':' || speaker))));
UPDATE characterisation SET voice_key = LOWER(RAWTOHEX(HASH('SHA-256',
    STRINGTOUTF8(OCTET_LENGTH(STRINGTOUTF8(voice)) || ':' || voice))))
    WHERE voice IS NOT NULL;

CREATE INDEX quotation_speaker ON quotation (speaker_key, live, pk);
CREATE INDEX quotation_speaker_issued ON quotation (speaker_key, live, issued_on, pk);
CREATE INDEX characterisation_voice ON characterisation (voice_key, live, pk);
CREATE INDEX characterisation_voice_issued ON characterisation (voice_key, live, issued_on, pk);
