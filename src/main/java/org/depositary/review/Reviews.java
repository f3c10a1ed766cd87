package org.depositary.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.KeptAnnotations;
import org.depositary.annotation.ReviewDecision;
import org.depositary.annotation.ReviewView;
import org.depositary.annotation.ReviewedAnnotations;
import org.depositary.change.Change;
import org.depositary.change.ChangeLog;
import org.depositary.change.LoggedRevisions;
import org.depositary.change.ResourceType;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.http.EntityTags;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/** Finds annotations of any kind, and takes down what curators decide about them. */
@ApplicationScoped
class Reviews {

  private final List<KeptAnnotations<?, ?>> kept;
  private final ReviewedAnnotations reviewed;
  private final DocumentDirectory documents;
  private final ChangeLog changes;
  private final LoggedRevisions revisions;
  private final WriteTransactions transactions;
  private final EntityTags tags;
  private final Clock clock;

  Reviews(
      @All List<KeptAnnotations<?, ?>> kept,
      ReviewedAnnotations reviewed,
      DocumentDirectory documents,
      ChangeLog changes,
      LoggedRevisions revisions,
      WriteTransactions transactions,
      EntityTags tags,
      Clock clock) {
    this.kept = kept;
    this.reviewed = reviewed;
    this.documents = documents;
    this.changes = changes;
    this.revisions = revisions;
    this.transactions = transactions;
    this.tags = tags;
    this.clock = clock;
  }

  /** The annotation of a current text, rejected or not. */
  AnnotationView get(String id) {
    return get(parse(id));
  }

  /** What was decided about an annotation of a current text. */
  ReviewView getReview(String id) {
    return Optional.ofNullable(get(id).review()).orElseThrow(Reviews::undecided);
  }

  /** Decides about an annotation; the same decision again changes nothing. */
  AnnotationView decide(String id, ReviewRequest request, Precondition precondition, String actor) {
    ReviewDecision decision =
        new ReviewDecision(
            request.decision(),
            request.reason(),
            actor,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return transactions.write(
        () -> {
          UUID annotation = parse(id);
          KeptAnnotations<?, ?> kind = getLocked(annotation, precondition);
          kind.decide(annotation, decision).ifPresent(change -> append(kind, change));
          return get(annotation);
        });
  }

  /** Withdraws what was decided about an annotation. */
  void withdraw(String id, Precondition precondition, String actor) {
    transactions.write(
        () -> {
          UUID annotation = parse(id);
          KeptAnnotations<?, ?> kind = getLocked(annotation, precondition);
          append(kind, kind.withdraw(annotation, actor).orElseThrow(Reviews::undecided));
        });
  }

  // The document first, as those do who store its texts: nothing of it is read before.
  private KeptAnnotations<?, ?> getLocked(UUID id, Precondition precondition) {
    for (KeptAnnotations<?, ?> kind : kept) {
      Optional<UUID> document = kind.findDocument(id);
      if (document.isPresent()) {
        documents.lock(document.get());
        AnnotationView view = kind.find(id).orElseThrow(Reviews::gone);
        require(precondition, view);
        return kind;
      }
    }
    throw missing(id);
  }

  // A review is a part of what the annotation shows, so either tag names the state of both.
  private void require(Precondition precondition, AnnotationView view) {
    ReviewView review = view.review();
    if (review == null || !precondition.holds(tags.of(review))) {
      precondition.require(tags.of(view));
    }
  }

  // The annotation, and the list of its document that shows it, or shows it no more.
  private void append(KeptAnnotations<?, ?> kind, Change change) {
    UUID document = kind.findDocument(change.resourceId()).orElseThrow(Reviews::gone);
    List<ResourceType> list = List.of(kind.kind().list());
    List<Change> all = new ArrayList<>(revisions.next(document, list, change.actor()));
    all.add(change);
    changes.append(all);
  }

  private AnnotationView get(UUID id) {
    return kept.stream()
        .flatMap(kind -> kind.find(id).stream())
        .findFirst()
        .orElseThrow(() -> missing(id));
  }

  private ProblemException missing(UUID id) {
    boolean was =
        reviewed.knows(id) || kept.stream().anyMatch(kind -> kind.findDocument(id).isPresent());
    return was ? gone() : neverWas();
  }

  private static UUID parse(String id) {
    return Ids.parse(id).orElseThrow(Reviews::neverWas);
  }

  private static ProblemException gone() {
    return new ProblemException(
        ProblemType.GONE, "The annotation is not in the current text of its document.");
  }

  private static ProblemException undecided() {
    return new ProblemException(
        ProblemType.NOT_FOUND, "Nothing was decided about this annotation.");
  }

  private static ProblemException neverWas() {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no annotation with this id.");
  }
}
