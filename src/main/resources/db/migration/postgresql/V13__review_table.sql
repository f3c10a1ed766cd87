-- What curators decided about annotations, in one table by their ids, which are remembered for good.
-- row_pk is the row in the current text, null where the words are gone from it. Decisions made until
-- now have no fingerprint: they are about what their row says.
CREATE TABLE review (
    annotation_id UUID PRIMARY KEY,
    document_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    row_pk BIGINT,
    state VARCHAR(20) NOT NULL,
    outcome VARCHAR(20),
    reason VARCHAR(1000),
    actor VARCHAR(200) NOT NULL,
    decided_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    exact TEXT NOT NULL,
    fingerprint VARCHAR(64),
    revision INTEGER NOT NULL
);
INSERT INTO review (annotation_id, document_id, kind, row_pk, state, outcome, reason, actor, decided_at,
        exact, revision)
    SELECT id, document_id, 'MENTION', pk, COALESCE(review_decision, 'UNREVIEWED'), review_decision,
        review_reason, COALESCE(reviewed_by, 'system'), COALESCE(reviewed_at, CURRENT_TIMESTAMP), exact,
        revision
    FROM mention WHERE review_decision IS NOT NULL OR live AND revision > 1;
INSERT INTO review (annotation_id, document_id, kind, row_pk, state, outcome, reason, actor, decided_at,
        exact, revision)
    SELECT id, document_id, 'CITATION', pk, COALESCE(review_decision, 'UNREVIEWED'), review_decision,
        review_reason, COALESCE(reviewed_by, 'system'), COALESCE(reviewed_at, CURRENT_TIMESTAMP), exact,
        revision
    FROM citation WHERE review_decision IS NOT NULL OR live AND revision > 1;
INSERT INTO review (annotation_id, document_id, kind, row_pk, state, outcome, reason, actor, decided_at,
        exact, revision)
    SELECT id, document_id, 'FIGURE', pk, COALESCE(review_decision, 'UNREVIEWED'), review_decision,
        review_reason, COALESCE(reviewed_by, 'system'), COALESCE(reviewed_at, CURRENT_TIMESTAMP), exact,
        revision
    FROM figure WHERE review_decision IS NOT NULL OR live AND revision > 1;
INSERT INTO review (annotation_id, document_id, kind, row_pk, state, outcome, reason, actor, decided_at,
        exact, revision)
    SELECT id, document_id, 'QUOTATION', pk, COALESCE(review_decision, 'UNREVIEWED'), review_decision,
        review_reason, COALESCE(reviewed_by, 'system'), COALESCE(reviewed_at, CURRENT_TIMESTAMP), exact,
        revision
    FROM quotation WHERE review_decision IS NOT NULL OR live AND revision > 1;
INSERT INTO review (annotation_id, document_id, kind, row_pk, state, outcome, reason, actor, decided_at,
        exact, revision)
    SELECT id, document_id, 'CHARACTERISATION', pk, COALESCE(review_decision, 'UNREVIEWED'), review_decision,
        review_reason, COALESCE(reviewed_by, 'system'), COALESCE(reviewed_at, CURRENT_TIMESTAMP), exact,
        revision
    FROM characterisation WHERE review_decision IS NOT NULL OR live AND revision > 1;
CREATE INDEX review_document ON review (document_id, kind);
CREATE INDEX review_row ON review (row_pk);
CREATE INDEX review_state ON review (state, row_pk);

DROP INDEX mention_reviewed;
ALTER TABLE mention DROP COLUMN revision;
ALTER TABLE mention DROP COLUMN review_decision;
ALTER TABLE mention DROP COLUMN review_reason;
ALTER TABLE mention DROP COLUMN reviewed_by;
ALTER TABLE mention DROP COLUMN reviewed_at;
DROP INDEX citation_reviewed;
ALTER TABLE citation DROP COLUMN revision;
ALTER TABLE citation DROP COLUMN review_decision;
ALTER TABLE citation DROP COLUMN review_reason;
ALTER TABLE citation DROP COLUMN reviewed_by;
ALTER TABLE citation DROP COLUMN reviewed_at;
DROP INDEX figure_reviewed;
ALTER TABLE figure DROP COLUMN revision;
ALTER TABLE figure DROP COLUMN review_decision;
ALTER TABLE figure DROP COLUMN review_reason;
ALTER TABLE figure DROP COLUMN reviewed_by;
ALTER TABLE figure DROP COLUMN reviewed_at;
DROP INDEX quotation_reviewed;
ALTER TABLE quotation DROP COLUMN revision;
ALTER TABLE quotation DROP COLUMN review_decision;
ALTER TABLE quotation DROP COLUMN review_reason;
ALTER TABLE quotation DROP COLUMN reviewed_by;
ALTER TABLE quotation DROP COLUMN reviewed_at;
DROP INDEX characterisation_reviewed;
ALTER TABLE characterisation DROP COLUMN revision;
ALTER TABLE characterisation DROP COLUMN review_decision;
ALTER TABLE characterisation DROP COLUMN review_reason;
ALTER TABLE characterisation DROP COLUMN reviewed_by;
ALTER TABLE characterisation DROP COLUMN reviewed_at;
