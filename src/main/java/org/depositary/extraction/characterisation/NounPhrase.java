package org.depositary.extraction.characterisation;

import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;

/** Where a noun phrase ends or starts. */
final class NounPhrase {

  private static final int WIDEST = 12;

  private NounPhrase() {}

  /** The word after the noun phrase that starts at a word; the word itself where none does. */
  static int end(Sentence sentence, int start) {
    int end = start;
    while (end < sentence.count()
        && end < start + WIDEST
        && (end == start ? opens(sentence, end) : sentence.joined(end))
        && (!Use.STOP.at(sentence, end) || sentence.is(end, "than"))
        && !leaves(sentence, start, end)) {
      end++;
    }
    while (end > start && weak(sentence, end - 1)) {
      end--;
    }
    return end;
  }

  /** The first word of the noun phrase that ends before a word. */
  static int start(Sentence sentence, int end) {
    int start = end;
    while (start > 0
        && start > end - WIDEST
        && (start == end || sentence.joined(start))
        && !ends(sentence, start - 1)) {
      start--;
    }
    while (start < end && (sentence.is(start, "and") || sentence.is(start, "or"))) {
      start++;
    }
    return start;
  }

  private static boolean opens(Sentence sentence, int word) {
    return (sentence.gap(word) & (Gap.PHRASE & ~Gap.QUOTE)) == 0;
  }

  // "The massacre of civilians in the town and the burning": a conjunction before an article ends.
  private static boolean leaves(Sentence sentence, int start, int word) {
    if (word == start) {
      return false;
    }
    if (sentence.capital(word - 1) && !sentence.capital(word) && !goesOn(sentence, word)) {
      return true;
    }
    boolean and = sentence.is(word, "and") || sentence.is(word, "or");
    return and && !sentence.capital(word + 1) && !person(sentence, word + 1);
  }

  // "The Tutsi minority", "the State of X", but "Western Sahara continues".
  private static boolean goesOn(Sentence sentence, int word) {
    return Use.PEOPLE.at(sentence, word)
        || sentence.is(word, "of")
        || sentence.is(word, "in")
        || sentence.is(word, "and")
        || sentence.is(word, "the")
        || (sentence.gap(word) & (Gap.APOSTROPHE | Gap.HYPHEN)) != 0
        || sentence.length(word) <= 2;
  }

  private static boolean person(Sentence sentence, int word) {
    return sentence.is(word, "women")
        || sentence.is(word, "children")
        || sentence.is(word, "men")
        || sentence.is(word, "civilians")
        || sentence.is(word, "prisoners");
  }

  private static boolean weak(Sentence sentence, int word) {
    return sentence.is(word, "of")
        || sentence.is(word, "in")
        || sentence.is(word, "and")
        || sentence.is(word, "or")
        || sentence.is(word, "the");
  }

  // Prepositions may stand inside a subject: "the killings by the army in Bor were".
  private static boolean ends(Sentence sentence, int word) {
    boolean inside =
        sentence.is(word, "by")
            || sentence.is(word, "of")
            || sentence.is(word, "in")
            || sentence.is(word, "on")
            || sentence.is(word, "at")
            || sentence.is(word, "during")
            || sentence.is(word, "against")
            || sentence.is(word, "from")
            || sentence.is(word, "for")
            || sentence.is(word, "committed")
            || sentence.is(word, "perpetrated");
    return !inside && Use.STOP.at(sentence, word);
  }
}
