package org.depositary.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.depositary.annotation.Anchor;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.Review;
import org.depositary.change.Change;
import org.depositary.change.ChangeLog;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.http.EntityTags;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/** Finds annotations of any kind, and keeps what curators decide about them. */
@ApplicationScoped
class Reviews {

  private final List<KeptAnnotations<?, ?>> kept;
  private final DocumentDirectory documents;
  private final ChangeLog changes;
  private final WriteTransactions transactions;
  private final EntityTags tags;
  private final Clock clock;

  Reviews(
      @All List<KeptAnnotations<?, ?>> kept,
      DocumentDirectory documents,
      ChangeLog changes,
      WriteTransactions transactions,
      EntityTags tags,
      Clock clock) {
    this.kept = kept;
    this.documents = documents;
    this.changes = changes;
    this.transactions = transactions;
    this.tags = tags;
    this.clock = clock;
  }

  /** The annotation of a current text, rejected or not. */
  AnnotationView get(String id) {
    return get(parse(id));
  }

  /** Decides about an annotation; the same decision again changes nothing. */
  AnnotationView decide(String id, ReviewRequest request, Precondition precondition, String actor) {
    return transactions.write(
        () -> {
          Anchor anchor = getLocked(parse(id), precondition);
          Review review =
              new Review(
                  request.decision(),
                  request.reason(),
                  actor,
                  clock.instant().truncatedTo(ChronoUnit.MICROS));
          Review before = anchor.review;
          if (before == null || !before.says(review)) {
            anchor.decide(review);
            append(anchor, actor);
          }
          return get(anchor.id);
        });
  }

  /** Withdraws what was decided about an annotation. */
  void withdraw(String id, Precondition precondition, String actor) {
    transactions.write(
        () -> {
          Anchor anchor = getLocked(parse(id), precondition);
          if (anchor.review == null) {
            throw new ProblemException(
                ProblemType.NOT_FOUND, "Nothing was decided about this annotation.");
          }
          anchor.decide(null);
          append(anchor, actor);
        });
  }

  // The document first: a new text of it would take the annotation out of the present.
  private Anchor getLocked(UUID id, Precondition precondition) {
    documents.lock(first(id, KeptAnnotations::findLocked).documentId);
    precondition.require(tags.of(get(id)));
    return first(id, KeptAnnotations::findLocked);
  }

  private void append(Anchor anchor, String actor) {
    changes.append(
        List.of(
            new Change(
                ChangeType.UPDATED, ResourceType.ANNOTATION, anchor.id, anchor.revision, actor)));
  }

  private AnnotationView get(UUID id) {
    return first(id, KeptAnnotations::find);
  }

  private <T> T first(UUID id, BiFunction<KeptAnnotations<?, ?>, UUID, Optional<T>> find) {
    return kept.stream()
        .flatMap(kind -> find.apply(kind, id).stream())
        .findFirst()
        .orElseThrow(() -> missing(id));
  }

  private ProblemException missing(UUID id) {
    return kept.stream().anyMatch(kind -> kind.knows(id))
        ? new ProblemException(
            ProblemType.GONE, "The annotation is not in the current text of its document.")
        : neverWas();
  }

  private static UUID parse(String id) {
    return Ids.parse(id).orElseThrow(Reviews::neverWas);
  }

  private static ProblemException neverWas() {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no annotation with this id.");
  }
}
