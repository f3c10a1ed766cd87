package org.depositary.extraction.characterisation;

import org.depositary.extraction.Mention;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A term in its sentence.
 *
 * @param first word of the term
 * @param end word after it
 */
record Sighting(Sentence sentence, int first, int end, Term term, SentenceNames names) {

  Span span() {
    return span(first, end);
  }

  /** From one word to the one before another. */
  Span span(int from, int to) {
    return new Span(sentence.start(from), sentence.end(to - 1));
  }

  /** The name that ends right before a word. */
  @Nullable Mention nameBefore(int word) {
    return word > 0 && sentence.joined(word) ? names.at(sentence.end(word - 1) - 1) : null;
  }

  @Nullable Mention nameAt(int word) {
    return word < sentence.count() ? names.at(sentence.start(word)) : null;
  }
}
