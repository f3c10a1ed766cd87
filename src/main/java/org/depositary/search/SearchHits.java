package org.depositary.search;

import java.util.List;
import java.util.Map;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many there are, where the request says to count
 * @param facets by field, how many of all that fit have each keyword
 */
public record SearchHits(
    List<Hit> hits, @Nullable Long total, Map<String, Map<String, Long>> facets) {

  public SearchHits {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  public static final SearchHits NONE = new SearchHits(List.of(), 0L, Map.of());

  /**
   * A record that fits.
   *
   * @param version that of the record when it was indexed
   * @param position where it stands in the order; unique in it
   * @param marked where the words stand, by field; nothing for a field without them
   */
  public record Hit(String id, long version, List<String> position, Map<String, Marked> marked) {

    public Hit {
      position = List.copyOf(position);
      marked = Map.copyOf(marked);
    }
  }

  /**
   * Some of the places in a text where the words stand.
   *
   * @param text as it was indexed
   * @param spans UTF-16 units of it, in its order
   */
  public record Marked(String text, List<Span> spans) {

    public Marked {
      spans = List.copyOf(spans);
    }
  }
}
