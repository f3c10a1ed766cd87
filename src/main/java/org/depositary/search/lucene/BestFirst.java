package org.depositary.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.depositary.search.SearchRequest.Part;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best matches, in the order of ids where they are equally good.
 *
 * <p>The library has this order, too, but compares field by field through what serves all orders,
 * which takes a third of the time of a search. Here a match that is worse than all that are kept
 * costs one comparison, and one that is as good as the last of them a second, of numbers.
 */
final class BestFirst implements CollectorManager<BestFirst.Best, Ranked> {

  private final Part part;
  private final int most;

  /**
   * @param most how many are kept, one at least
   */
  BestFirst(Part part, int most) {
    this.part = part;
    this.most = most;
  }

  @Override
  public Best newCollector() {
    return new Best(most, Last.of(part), part.counted());
  }

  @Override
  public Ranked reduce(Collection<Best> parts) {
    return new Ranked(
        parts.stream()
            .flatMap(best -> best.kept.stream())
            .sorted(Kept.BEST_FIRST)
            .limit(most)
            .map(Kept::match)
            .toList(),
        parts.stream().mapToLong(best -> best.met).sum());
  }

  /** A match that is among the best so far. */
  private record Kept(float score, BytesRef id, int doc) {

    static final Comparator<Kept> BEST_FIRST =
        Comparator.comparingDouble(Kept::score).reversed().thenComparing(Kept::id);

    Ranked.Match match() {
      return new Ranked.Match(doc, String.valueOf(score), id.utf8ToString());
    }
  }

  /** The last match that was seen before; of the same score, ids up to its own were. */
  private record Last(float score, BytesRef id) {

    static Last of(Part part) {
      return part.after().isEmpty()
          ? new Last(Float.POSITIVE_INFINITY, new BytesRef())
          : new Last(Float.parseFloat(part.after().get(0)), new BytesRef(part.after().get(1)));
    }
  }

  /** The best of what one search meets. */
  static final class Best implements Collector {

    private final int most;
    private final Last last;
    private final boolean counted;
    private final PriorityQueue<Kept> kept = new PriorityQueue<>(Kept.BEST_FIRST.reversed());
    private long met;

    private Best(int most, Last last, boolean counted) {
      this.most = most;
      this.last = last;
      this.counted = counted;
    }

    // Where all are counted none is passed over for its score.
    @Override
    public ScoreMode scoreMode() {
      return counted ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new InSegment(leaf);
    }

    private boolean isFull() {
      return kept.size() == most;
    }

    private void keep(Kept match) {
      if (isFull()) {
        kept.remove();
      }
      kept.add(match);
    }

    /** Of one segment, in which the numbers of ids are in their order. */
    private final class InSegment implements LeafCollector {

      private static final int UNKNOWN = -1;

      private final SortedDocValues ids;
      private final int base;
      // Of the last match seen before: ids below were seen, too.
      private final int unseen;
      // Of the worst match kept, once there are enough: no id from here on is before its own.
      private float least = Float.NEGATIVE_INFINITY;
      private int late = UNKNOWN;
      private @Nullable Scorable scorer;

      private InSegment(LeafReaderContext leaf) throws IOException {
        ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        base = leaf.docBase;
        int seen = ids.lookupTerm(last.id);
        unseen = seen < 0 ? -1 - seen : seen + 1;
        bound();
      }

      @Override
      public void setScorer(Scorable current) throws IOException {
        scorer = current;
        tell(current);
      }

      @Override
      public void collect(int doc) throws IOException {
        met++;
        Scorable current = scorer;
        if (current == null) {
          throw new IllegalStateException("scores come first");
        }
        float score = current.score();
        if (score >= least && score <= last.score && ids.advanceExact(doc)) {
          int id = ids.ordValue();
          boolean seen = score == last.score && id < unseen;
          if (!seen && (score > least || id < late())) {
            keep(new Kept(score, BytesRef.deepCopyOf(ids.lookupOrd(id)), base + doc));
            bound();
            tell(current);
          }
        }
      }

      private void bound() {
        if (isFull()) {
          least = kept.element().score;
          late = UNKNOWN;
        }
      }

      private int late() throws IOException {
        if (late == UNKNOWN) {
          int found = ids.lookupTerm(kept.element().id);
          late = found < 0 ? -1 - found : found;
        }
        return late;
      }

      // What is as good as the worst may still be kept for its id.
      private void tell(Scorable current) throws IOException {
        if (!counted && isFull()) {
          current.setMinCompetitiveScore(least);
        }
      }
    }
  }
}
