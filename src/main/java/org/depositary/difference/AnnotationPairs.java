package org.depositary.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.depositary.difference.AnnotationDifference.Sort;
import org.depositary.extraction.similarity.Edits;
import org.depositary.extraction.similarity.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the annotations of one kind in two texts of a document.
 *
 * <p>Those of the same id belong together: their words are the same. Of the others, one that stands
 * in the place of another is what became of it. Linear but for the order.
 */
final class AnnotationPairs {

  // Annotations of one kind that begin in one edit; a rewritten page has no places to compare.
  private static final int MOST_TRIED = 20;

  private final Edits edits;
  private final List<FoundAnnotation> after;
  private final Set<FoundAnnotation> taken = new HashSet<>();
  private final List<AnnotationPair> different = new ArrayList<>();
  private long unchanged;

  private AnnotationPairs(Edits edits, List<FoundAnnotation> after) {
    this.edits = edits;
    this.after = after;
  }

  /**
   * @param before in text order
   * @param after in text order
   */
  static AnnotationPairs of(
      List<FoundAnnotation> before, List<FoundAnnotation> after, Edits edits) {
    AnnotationPairs pairs = new AnnotationPairs(edits, after);
    pairs.byPlace(pairs.byId(before));
    pairs.after.stream()
        .filter(found -> !pairs.taken.contains(found))
        .forEach(found -> pairs.add(Sort.ADDED, null, found));
    return pairs;
  }

  List<AnnotationPair> different() {
    return different;
  }

  long unchanged() {
    return unchanged;
  }

  private List<FoundAnnotation> byId(List<FoundAnnotation> before) {
    Map<UUID, FoundAnnotation> known = new HashMap<>();
    after.forEach(found -> known.put(Objects.requireNonNull(found.id()), found));
    List<FoundAnnotation> left = new ArrayList<>();
    for (FoundAnnotation found : before) {
      @Nullable FoundAnnotation same = known.get(Objects.requireNonNull(found.id()));
      if (same == null) {
        left.add(found);
      } else {
        taken.add(same);
        compare(found, same);
      }
    }
    return left;
  }

  private void compare(FoundAnnotation found, FoundAnnotation same) {
    if (!found.saysTheSame(same)) {
      add(Sort.CHANGED, found, same);
    } else if (!found.at().equals(same.at())) {
      add(Sort.MOVED, found, same);
    } else {
      unchanged++;
    }
  }

  private void byPlace(List<FoundAnnotation> left) {
    for (FoundAnnotation found : left) {
      @Nullable FoundAnnotation successor = successor(found);
      if (successor == null) {
        add(Sort.REMOVED, found, null);
      } else {
        taken.add(successor);
        add(Sort.CHANGED, found, successor);
      }
    }
  }

  private @Nullable FoundAnnotation successor(FoundAnnotation found) {
    Stretch places = edits.placesOf(found.at().start());
    int first = firstFrom(places.start());
    int last = Math.min(after.size(), first + MOST_TRIED);
    for (int i = first; i < last && after.get(i).at().start() <= places.end(); i++) {
      FoundAnnotation candidate = after.get(i);
      if (!taken.contains(candidate) && edits.carries(found.at(), candidate.at())) {
        return candidate;
      }
    }
    return null;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = after.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (after.get(middle).at().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(Sort sort, @Nullable FoundAnnotation before, @Nullable FoundAnnotation found) {
    int place =
        found != null
            ? found.at().start()
            : edits.placesOf(Objects.requireNonNull(before).at().start()).start();
    boolean carried = before != null && found != null && edits.carries(before.at(), found.at());
    different.add(new AnnotationPair(sort, place, carried, before, found));
  }
}
