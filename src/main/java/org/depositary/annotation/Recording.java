package org.depositary.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.database.Ids;
import org.depositary.extraction.Annotation;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Stores what was found in a new current text, all of one kind, in the transaction of its caller.
 *
 * <p>Who was there before keeps its id, and what curators decided about it stays with it: it holds
 * while the annotation says what was judged, is stale while it says something else, waits while its
 * words are gone. Rows of texts before stay for their revisions. Not thread-safe.
 *
 * @param <R> the rows of the kind
 */
public final class Recording<R extends AnchoredRow> {

  private final AnchoredStore<R> store;
  private final NewText at;
  private final Function<R, String> judged;
  private final List<R> rows;
  private final Map<UUID, ReviewRow> reviews = new LinkedHashMap<>();
  private final Map<String, Map<String, Deque<UUID>>> gone = new HashMap<>();
  private final Map<Span, String> idBySpan = new HashMap<>();

  /**
   * @param found what was found, in text order
   * @param rows a row for each, without anchor
   * @param judged the digest of what a row says
   */
  Recording(
      AnchoredStore<R> store,
      NewText at,
      List<? extends Annotation> found,
      List<R> rows,
      Function<R, String> judged) {
    this.store = store;
    this.at = at;
    this.rows = rows;
    this.judged = judged;
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).confidence = found.get(i).confidence();
      rows.get(i).rule = found.get(i).rule();
    }
  }

  /** The rows, in the order in which they were found, with their anchors. */
  public List<R> rows() {
    return rows;
  }

  /** The id of what was found at a span; null where nothing was. */
  public @Nullable String idAt(@Nullable Span span) {
    return span == null ? null : idBySpan.get(span);
  }

  /**
   * @param before where annotations of this kind stood in the text before, in text order
   */
  void anchor(List<? extends Annotation> found, List<Anchor> before, List<ReviewRow> decided) {
    decided.forEach(this::know);
    List<AnchoredSpan> spans =
        found.stream().map(one -> AnchoredSpan.of(at.text(), one.span())).toList();
    List<UUID> ids =
        new Anchoring(
                before, i -> returning(spans.get(i).exact(), rows.get(i)).orElseGet(Ids::next))
            .assign(spans);
    for (int i = 0; i < ids.size(); i++) {
      R row = rows.get(i);
      row.anchor = Anchor.of(ids.get(i), at, spans.get(i));
      row.anchor.live = stateOf(row) != ReviewState.REJECTED;
      idBySpan.put(found.get(i).span(), ids.get(i).toString());
    }
  }

  private void know(ReviewRow review) {
    reviews.put(review.annotationId, complete(review));
    if (review.rowPk == null && review.fingerprint != null) {
      gone.computeIfAbsent(review.exact, words -> new HashMap<>())
          .computeIfAbsent(review.fingerprint, says -> new ArrayDeque<>())
          .add(review.annotationId);
    }
  }

  // One that was decided before digests were kept was about what its row says.
  private ReviewRow complete(ReviewRow review) {
    if (review.fingerprint == null && review.rowPk != null && review.outcome != null) {
      review.fingerprint = judged.apply(store.get(review.rowPk));
    }
    return review;
  }

  // A decision whose words were gone, and are back saying the same.
  private Optional<UUID> returning(String exact, R row) {
    Map<String, Deque<UUID>> same = gone.get(exact);
    Deque<UUID> ids = same == null ? null : same.get(judged.apply(row));
    return Optional.ofNullable(ids).map(Deque::poll);
  }

  private ReviewState stateOf(R row) {
    ReviewRow review = reviews.get(row.anchor.id);
    return review == null ? ReviewState.UNREVIEWED : review.stateOf(judged.apply(row));
  }

  private Optional<Change> stand(ReviewRow review, R row) {
    boolean returns = review.rowPk == null;
    ReviewState before = review.state;
    review.stand(row.pk, stateOf(row));
    if (returns) {
      return Optional.of(review.change(ChangeType.CREATED, at.actor()));
    }
    return before == review.state
        ? Optional.empty()
        : Optional.of(review.change(ChangeType.UPDATED, at.actor()));
  }

  /** Stores the rows; answers what happened to reviewed annotations. */
  public List<Change> store() {
    if (!at.isFirst()) {
      store.retire(at.documentId());
    }
    store.insert(rows);
    Map<UUID, ReviewRow> left = new LinkedHashMap<>(reviews);
    List<Change> changes = new ArrayList<>();
    for (R row : rows) {
      ReviewRow review = left.remove(row.anchor.id);
      if (review != null) {
        stand(review, row).ifPresent(changes::add);
      }
    }
    for (ReviewRow review : left.values()) {
      if (review.rowPk != null) {
        review.leave();
        changes.add(review.change(ChangeType.DELETED, at.actor()));
      }
    }
    return changes;
  }
}
