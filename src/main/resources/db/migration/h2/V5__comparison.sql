-- What figures are compared by: event, category and group. Null for a figure without an event.
ALTER TABLE figure ADD COLUMN comparison_key VARCHAR(400);
CREATE INDEX figure_comparison ON figure (comparison_key, live, pk);
