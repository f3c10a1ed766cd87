package org.depositary.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Hands an annotation the id it had before: same kind, same words, same surroundings where they
 * tell.
 *
 * <p>One object serves one kind of one document. Of several annotations with the same words, those
 * whose surroundings are unchanged keep their ids; the rest take what is left in text order; who
 * finds none gets another id. Linear in the number of annotations.
 */
public final class Anchoring {

  private record Words(String exact, String prefix, String suffix) {}

  private final Map<Words, Deque<UUID>> inPlace = new HashMap<>();
  private final Map<String, Deque<UUID>> moved = new HashMap<>();
  private final Set<UUID> taken = new HashSet<>();
  private final IntFunction<UUID> newId;

  /**
   * @param before the annotations of this kind that the document had, in text order
   * @param newId an id for the span at an index that finds none
   */
  public Anchoring(Collection<Anchor> before, IntFunction<UUID> newId) {
    this.newId = newId;
    for (Anchor anchor : before) {
      Words words = new Words(anchor.exact, anchor.prefix, anchor.suffix);
      inPlace.computeIfAbsent(words, w -> new ArrayDeque<>()).add(anchor.id);
      moved.computeIfAbsent(anchor.exact, e -> new ArrayDeque<>()).add(anchor.id);
    }
  }

  /** An id for each span, in the order given. To be called once. */
  public List<UUID> assign(List<AnchoredSpan> spans) {
    @Nullable UUID[] ids = new @Nullable UUID[spans.size()];
    for (int i = 0; i < ids.length; i++) {
      AnchoredSpan span = spans.get(i);
      ids[i] = take(inPlace.get(new Words(span.exact(), span.prefix(), span.suffix())));
    }
    List<UUID> assigned = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      UUID id = ids[i] != null ? ids[i] : take(moved.get(spans.get(i).exact()));
      assigned.add(id != null ? id : newId.apply(i));
    }
    return assigned;
  }

  private @Nullable UUID take(@Nullable Deque<UUID> queue) {
    while (queue != null && !queue.isEmpty()) {
      UUID id = queue.remove();
      if (taken.add(id)) {
        return id;
      }
    }
    return null;
  }
}
