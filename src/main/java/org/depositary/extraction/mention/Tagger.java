package org.depositary.extraction.mention;

import java.util.List;
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
   */
  List<Tag> tag(Words words, List<Span> occupied);

  /** A tagger that sees nothing. */
  static Tagger none() {
    return (words, occupied) -> List.of();
  }

  /**
   * A stretch of text with a type.
   *
   * @param confidence above 0, at most 1
   */
  record Tag(Span span, MentionType type, double confidence) {}
}
