package org.depositary.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.depositary.search.SearchRequest.Facets;

/**
 * Counts by keywords all that is found, while it is found.
 *
 * <p>In each segment by number of the keyword, then together by the keyword itself. The library has
 * facets of its own; they would make a table of all keywords of all segments after every write.
 */
final class FacetCounts
    implements CollectorManager<FacetCounts.Counting, Map<String, Map<String, Long>>> {

  private static final Comparator<Map.Entry<String, Long>> LARGEST_FIRST =
      Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey);

  private final Facets facets;

  FacetCounts(Facets facets) {
    this.facets = facets;
  }

  @Override
  public Counting newCollector() {
    return new Counting(facets.fields());
  }

  @Override
  public Map<String, Map<String, Long>> reduce(Collection<Counting> collectors) throws IOException {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (Counting counting : collectors) {
      for (InSegment part : counting.parts) {
        part.addTo(counts.computeIfAbsent(part.field, field -> new HashMap<>()));
      }
    }
    counts.replaceAll((field, all) -> all.size() > facets.most() ? largest(all) : all);
    return counts;
  }

  private Map<String, Long> largest(Map<String, Long> all) {
    return all.entrySet().stream()
        .sorted(LARGEST_FIRST)
        .limit(facets.most())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Counts what one search meets. */
  static final class Counting implements Collector {

    private final List<String> fields;
    private final List<InSegment> parts = new ArrayList<>();

    private Counting(List<String> fields) {
      this.fields = fields;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      InSegment[] here = new InSegment[fields.size()];
      for (int i = 0; i < here.length; i++) {
        here[i] =
            new InSegment(fields.get(i), DocValues.getSortedSet(leaf.reader(), fields.get(i)));
      }
      parts.addAll(List.of(here));
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
          for (InSegment part : here) {
            part.count(doc);
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private static final class InSegment {

    private final String field;
    private final SortedSetDocValues values;
    private final int[] counts;

    private InSegment(String field, SortedSetDocValues values) {
      this.field = field;
      this.values = values;
      this.counts = new int[Math.toIntExact(values.getValueCount())];
    }

    private void count(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    private void addTo(Map<String, Long> all) throws IOException {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          all.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
        }
      }
    }
  }
}
