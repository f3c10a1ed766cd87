package org.depositary.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What curators decided about one annotation, and what remains of it when its words are gone.
 *
 * <p>It is never removed: an id that was reviewed once is remembered, and its revisions go on.
 */
@Entity(name = "Review")
@Table(name = "review")
class ReviewRow {

  @Id
  @Column(name = "annotation_id")
  UUID annotationId;

  @Column(name = "document_id")
  UUID documentId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  AnnotationKind kind;

  /** The row of the annotation in the current text; null where its words are not in it. */
  @Column(name = "row_pk")
  @Nullable Long rowPk;

  /** Follows from the outcome and from what the annotation says now; for lists. */
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  ReviewState state;

  /** Null once it was withdrawn, or its document deleted. */
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  @Nullable ReviewOutcome outcome;

  @Column(length = 1000)
  @Nullable String reason;

  @Column(length = 200)
  String actor;

  @Column(name = "decided_at")
  Instant decidedAt;

  /** The words that were judged; empty once their document was deleted. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String exact;

  /** Digest of what was judged; null where it was judged before digests were kept. */
  @Column(length = 64)
  @Nullable String fingerprint;

  /** Grows with every decision, and whenever the annotation leaves, returns or says else. */
  int revision;

  protected ReviewRow() {}

  static ReviewRow of(AnchoredRow row, AnnotationKind kind) {
    ReviewRow review = new ReviewRow();
    review.annotationId = row.anchor.id;
    review.documentId = row.anchor.documentId;
    review.kind = kind;
    review.rowPk = row.pk;
    review.state = ReviewState.UNREVIEWED;
    review.exact = row.anchor.exact;
    review.revision = 1;
    return review;
  }

  /** Decides about what the annotation says now. */
  void decide(ReviewDecision decision, String judged) {
    outcome = decision.outcome();
    reason = decision.reason();
    actor = decision.actor();
    decidedAt = decision.decidedAt();
    fingerprint = judged;
    state = stateOf(judged);
    revision++;
  }

  void withdraw() {
    forget();
    revision++;
  }

  boolean says(ReviewDecision decision) {
    return state != ReviewState.STALE
        && outcome == decision.outcome()
        && Objects.equals(reason, decision.reason())
        && actor.equals(decision.actor());
  }

  /** Where an annotation that says this stands. */
  ReviewState stateOf(String judged) {
    ReviewOutcome decided = outcome;
    if (decided == null) {
      return ReviewState.UNREVIEWED;
    }
    if (!judged.equals(fingerprint)) {
      return ReviewState.STALE;
    }
    return switch (decided) {
      case ACCEPTED -> ReviewState.ACCEPTED;
      case REJECTED -> ReviewState.REJECTED;
    };
  }

  /** The annotation is in a new text, and says this. */
  void stand(long pk, ReviewState now) {
    if (rowPk == null || now != state) {
      revision++;
    }
    rowPk = pk;
    state = now;
  }

  /** The words left the text. */
  void leave() {
    rowPk = null;
    revision++;
  }

  /**
   * The document was deleted: nothing of its words and of what was said about them stays. Answers
   * whether the annotation was in it.
   */
  boolean erase() {
    boolean stood = rowPk != null;
    if (stood) {
      leave();
    }
    forget();
    exact = "";
    return stood;
  }

  private void forget() {
    outcome = null;
    reason = null;
    fingerprint = null;
    state = ReviewState.UNREVIEWED;
  }

  Change change(ChangeType type, String by) {
    return new Change(type, ResourceType.ANNOTATION, annotationId, revision, by);
  }
}
