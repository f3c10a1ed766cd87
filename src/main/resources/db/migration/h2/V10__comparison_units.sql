-- Figures of different units are not compared.
UPDATE figure SET comparison_key = comparison_key || '|' || unit WHERE comparison_key IS NOT NULL;
UPDATE figure SET comparison_key = NULL
    WHERE unit = 'MONEY' OR (unit = 'OTHER' AND comparison_key LIKE '%||OTHER');

-- Which sentences name both of two entities.
CREATE INDEX mention_sentence ON mention (document_id, sentence, entity_id);
