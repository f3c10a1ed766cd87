package org.depositary.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * Searches slices of an index of about the same size at once, one on each processor.
 *
 * <p>Whoever asks works on them, too, so that nobody waits for a thread; an index of few records is
 * one slice. The slices of the library have a quarter of a million records.
 */
final class SlicedSearcher extends IndexSearcher {

  /** Of so few records a slice is searched before another thread has begun. */
  private static final int FEWEST = 5_000;

  private SlicedSearcher(IndexReader reader) {
    super(reader, ForkJoinPool.commonPool());
  }

  static IndexSearcher of(IndexReader reader) {
    return most(reader.maxDoc()) > 1 ? new SlicedSearcher(reader) : new IndexSearcher(reader);
  }

  private static int most(int records) {
    return Math.min(Runtime.getRuntime().availableProcessors(), records / FEWEST);
  }

  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    int records = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
    return balanced(leaves, most(records)).stream().map(LeafSlice::new).toArray(LeafSlice[]::new);
  }

  // The largest first, each to the slice that has the fewest records.
  private static List<List<LeafReaderContext>> balanced(List<LeafReaderContext> leaves, int most) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < Math.min(most, leaves.size()); i++) {
      slices.add(new Slice());
    }
    leaves.stream()
        .sorted(Comparator.comparingInt((LeafReaderContext leaf) -> -leaf.reader().maxDoc()))
        .forEach(
            leaf ->
                slices.stream()
                    .min(Comparator.comparingInt(slice -> slice.records))
                    .orElseThrow()
                    .add(leaf));
    return slices.stream().map(slice -> slice.leaves).toList();
  }

  private static final class Slice {

    private final List<LeafReaderContext> leaves = new ArrayList<>();
    private int records;

    void add(LeafReaderContext leaf) {
      leaves.add(leaf);
      records += leaf.reader().maxDoc();
    }
  }
}
