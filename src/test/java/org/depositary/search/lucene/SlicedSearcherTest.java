package org.depositary.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.depositary.search.SearchOrder;
import org.depositary.search.SearchRequest;
import org.junit.jupiter.api.Test;

class SlicedSearcherTest {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  @Test
  void everySegmentIsInOneSliceAndSlicesAreOfAboutTheSameSize() throws IOException {
    try (Directory directory = filled(9_000, 1_000, 6_000, 500, 3_500, 2_000);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher.LeafSlice[] slices = SlicedSearcher.of(reader).getSlices();
      assertThat(slices).hasSize(Math.min(PROCESSORS, 4));
      assertThat(Arrays.stream(slices).flatMap(slice -> Arrays.stream(slice.leaves)))
          .containsExactlyInAnyOrderElementsOf(reader.leaves());
      if (slices.length == 2) {
        assertThat(Arrays.stream(slices).map(SlicedSearcherTest::records))
            .containsExactlyInAnyOrder(11_000, 11_000);
      }
    }
  }

  @Test
  void fewRecordsAreOneSlice() throws IOException {
    try (Directory directory = filled(4_000, 4_000);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(SlicedSearcher.of(reader).getSlices()).hasSize(1);
    }
  }

  @Test
  void whatIsFoundAndCountedIsTheSameAsInOneSlice() throws IOException {
    try (Directory directory = filled(5_000, 6_000, 4_000);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      List<Object> sliced = found(SlicedSearcher.of(reader));
      assertThat(sliced).isEqualTo(found(new IndexSearcher(reader)));
      assertThat(((Ranked) sliced.get(0)).met()).isEqualTo(15_000);
    }
  }

  private static List<Object> found(IndexSearcher searcher) throws IOException {
    return List.of(
        searcher.search(
            new TermQuery(new Term("text", "word")),
            new MultiCollectorManager(
                new BestFirst(
                    new SearchRequest.Part(SearchOrder.BEST_FIRST, List.of(), 30, 0, true), 30),
                new FacetCounts(new SearchRequest.Facets(List.of("type"), 50)))));
  }

  private static int records(IndexSearcher.LeafSlice slice) {
    return Arrays.stream(slice.leaves).mapToInt(leaf -> leaf.reader().maxDoc()).sum();
  }

  // One segment of each size; ids in no order, of some twenty scores.
  private static Directory filled(int... segments) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    Random random = new Random(5);
    try (IndexWriter writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(new KeywordAnalyzer())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMaxBufferedDocs(20_000))) {
      for (int size : segments) {
        for (int i = 0; i < size; i++) {
          writer.addDocument(record(random));
        }
        writer.flush();
      }
    }
    return directory;
  }

  private static Document record(Random random) {
    Document record = new Document();
    String id = "%016x".formatted(random.nextLong());
    record.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
    record.add(new SortedSetDocValuesField("type", new BytesRef("type-" + random.nextInt(7))));
    IntStream.rangeClosed(0, random.nextInt(20))
        .forEach(i -> record.add(new TextField("text", "word", Store.NO)));
    return record;
  }
}
