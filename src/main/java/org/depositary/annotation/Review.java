package org.depositary.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a curator decided about an annotation, and why; it goes where the annotation's id goes. */
@Embeddable
public class Review {

  /** Whether the annotation stands. */
  @Schema(name = "ReviewDecision")
  public enum Decision {
    ACCEPTED,
    /** Found where there is nothing: it leaves lists and counts. */
    REJECTED
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "review_decision", length = 20)
  public Decision decision;

  @Column(name = "review_reason", length = 1000)
  public @Nullable String reason;

  @Column(name = "reviewed_by", length = 200)
  public String actor;

  @Column(name = "reviewed_at")
  public Instant decidedAt;

  protected Review() {}

  public Review(Decision decision, @Nullable String reason, String actor, Instant decidedAt) {
    this.decision = decision;
    this.reason = reason;
    this.actor = actor;
    this.decidedAt = decidedAt;
  }

  /** True where another review would say the same. */
  public boolean says(Review other) {
    return decision == other.decision
        && Objects.equals(reason, other.reason)
        && actor.equals(other.actor);
  }
}
