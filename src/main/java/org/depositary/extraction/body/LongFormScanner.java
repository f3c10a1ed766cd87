package org.depositary.extraction.body;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Rule;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Finds bodies that are followed by their initials: "Committee of Experts on the Application of
 * Rules (CEAR)". The initials say where the name starts.
 */
public final class LongFormScanner {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;
  private static final int MOST_WORDS = 16;
  private static final WordTable GLUE =
      WordTable.of("of the for and on in to with against de la del los y et des du");
  private static final WordTable BODIES =
      WordTable.of(
          "campaign group groups panel panels experts team platform chambers jurisdiction operation"
              + " administration programme program house chamber force corps initiative group"
              + " brigade brigades lawyers journalists agency zone");

  private final Words words;
  private final Marks marks;

  public LongFormScanner(Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
  }

  public List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    for (int at = 1; at < words.count(); at++) {
      if (words.gap(at) == Gap.OPEN && initials(at)) {
        int first = start(at, at - 1);
        first = first < 0 ? start(at, trailing(at - 1)) : first;
        if (first >= 0 && body(first, at - 1)) {
          found.add(Candidate.of(first, at - 1, MentionType.ORGANIZATION, Rule.BODY));
        }
      }
    }
    return found;
  }

  private boolean initials(int word) {
    int length = words.length(word);
    return words.shape(word) == Shape.UPPER
        && length >= SHORTEST
        && length <= LONGEST
        && words.unitAt(words.end(word)) == ')';
  }

  // The word whose initial is the first letter; -1 where a capital word fits no letter.
  private int start(int acronym, int last) {
    int letter = words.end(acronym) - 1;
    int word = last;
    for (int i = 0; i < MOST_WORDS && word >= 0; i++, word--) {
      Gap gap = words.gap(word);
      boolean fits = words.capital(word) && words.unitAt(words.start(word)) == words.unitAt(letter);
      if (fits && letter == words.start(acronym)) {
        return word;
      }
      boolean joins = gap == Gap.SPACE || gap == Gap.HYPHEN || gap == Gap.APOSTROPHE;
      if (!joins || !fits && !glue(word)) {
        return -1;
      }
      letter -= fits ? 1 : 0;
    }
    return -1;
  }

  // "... Persons in X (CMP)": the initials may leave out where the body is.
  private int trailing(int last) {
    int first = marks.isPlace(last) ? marks.firstOf(last) : last + 1;
    return first <= last && first > 1 && glue(first - 1) ? first - 2 : last;
  }

  private boolean glue(int word) {
    return GLUE.has(words, word) && words.shape(word) == Shape.LOWER
        || words.hash(word) == CommonWords.S;
  }

  private boolean body(int first, int last) {
    boolean body = false;
    for (int i = first; i <= last; i++) {
      if (BodyWords.INSTRUMENTS.has(words, i)) {
        return body && i > first + 1;
      }
      body |= words.capital(i) && (CommonWords.HEADS.get(words, i) != 0 || BODIES.has(words, i));
    }
    return body;
  }
}
