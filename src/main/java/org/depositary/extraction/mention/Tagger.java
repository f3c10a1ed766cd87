package org.depositary.extraction.mention;

import java.util.List;
import java.util.function.IntPredicate;
import org.depositary.extraction.MentionType;
import org.depositary.text.Span;
import org.depositary.text.Words;

/** A trained model that names people, organizations and places. Thread-safe, deterministic. */
@FunctionalInterface
public interface Tagger {

  /**
   * What the model sees, in text order.
   *
   * @param occupied spans that are taken already, in text order: citations, and mentions that lists
   *     and patterns found; the answer must not overlap them
   * @param telling tells of a word whether it can make a name; names without such a word may be
   *     left out of the answer
   */
  List<Tag> tag(Words words, List<Span> occupied, IntPredicate telling);

  /** All that the model sees outside the spans that are taken. */
  default List<Tag> tag(Words words, List<Span> occupied) {
    return tag(words, occupied, word -> true);
  }

  /** A tagger that sees nothing. */
  static Tagger none() {
    return (words, occupied, telling) -> List.of();
  }

  /**
   * A stretch of text with a type.
   *
   * @param confidence above 0, at most 1
   */
  record Tag(Span span, MentionType type, double confidence) {}
}
