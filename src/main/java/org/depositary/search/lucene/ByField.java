package org.depositary.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.depositary.search.SearchOrder;
import org.depositary.search.SearchRequest.Part;
import org.jspecify.annotations.Nullable;

/** Keeps the first matches in the order of a field, and of ids where that is the same. */
final class ByField implements CollectorManager<TopFieldCollector, Ranked> {

  private final TopFieldCollectorManager library;

  /**
   * @param most how many are kept, one at least
   */
  ByField(Part part, int most) {
    library =
        new TopFieldCollectorManager(
            sort(part.order()), most, after(part), part.counted() ? Integer.MAX_VALUE : 1);
  }

  @Override
  public TopFieldCollector newCollector() {
    return library.newCollector();
  }

  @Override
  public Ranked reduce(Collection<TopFieldCollector> collectors) throws IOException {
    TopFieldDocs top = library.reduce(collectors);
    return new Ranked(
        Arrays.stream(top.scoreDocs).map(ByField::match).toList(), top.totalHits.value);
  }

  private static Ranked.Match match(ScoreDoc found) {
    Object[] values = ((FieldDoc) found).fields;
    return new Ranked.Match(found.doc, written(values[0]), written(values[1]));
  }

  private static String written(Object value) {
    return value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value);
  }

  private static Sort sort(SearchOrder order) {
    boolean down = !order.upwards();
    SortField first =
        order.by() == SearchOrder.By.NUMBER
            ? LongField.newSortField(order.field(), down, SortedNumericSelector.Type.MIN)
            : new SortField(order.field(), SortField.Type.STRING, down);
    return new Sort(first, new SortField(Fields.ID, SortField.Type.STRING, down));
  }

  // Of two with the same values the one after is not known by its number: numbers change.
  private static @Nullable FieldDoc after(Part part) {
    if (part.after().isEmpty()) {
      return null;
    }
    String value = part.after().get(0);
    Object first =
        part.order().by() == SearchOrder.By.NUMBER ? Long.valueOf(value) : new BytesRef(value);
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {first, new BytesRef(part.after().get(1))});
  }
}
