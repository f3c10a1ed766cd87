package org.depositary.extraction.speech;

import org.depositary.extraction.Voice;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param name empty where nobody does
 * @param span the words that stand for the speaker, in UTF-16 units; null where none do
 */
record Speaker(String name, @Nullable Span span, Sort sort) {

  static final Speaker NOBODY = new Speaker("", null, Sort.GUESS);

  /** What the text shows the speaker to be. */
  enum Sort {
    PERSON,
    BODY,
    /** Capitalised words that nothing was found in, or people without a name. */
    GUESS
  }

  /** The words from one to another, both included, are the name. */
  static Speaker written(Sentence sentence, int first, int last) {
    return new Speaker(sentence.slice(first, last), span(sentence, first, last), Sort.GUESS);
  }

  static Span span(Sentence sentence, int first, int last) {
    return new Span(sentence.start(first), sentence.end(last));
  }

  /** The same words, which stand for somebody named elsewhere. */
  Speaker named(String other) {
    return other.isEmpty() ? NOBODY : new Speaker(other, span, sort);
  }

  /** The same words for a known sort of speaker. */
  Speaker as(Sort other) {
    return new Speaker(name, span, other);
  }

  /** This one, or at a word somebody whom the text leaves out. */
  Speaker orUnknown(Sentence sentence, int word) {
    return isNobody() ? written(sentence, word, word).named(Voice.UNKNOWN) : this;
  }

  /** This one, or another where this is nobody. */
  Speaker or(Speaker other) {
    return isNobody() ? other : this;
  }

  /** Somebody named elsewhere, at these words. */
  Speaker at(@Nullable Span words) {
    return isNobody() ? NOBODY : new Speaker(name, words, sort);
  }

  boolean is(Sort other) {
    return sort == other;
  }

  /** True for somebody whom the text tells. */
  boolean isKnown() {
    return !isNobody() && !name.equals(Voice.UNKNOWN);
  }

  boolean isNobody() {
    return name.isEmpty();
  }
}
