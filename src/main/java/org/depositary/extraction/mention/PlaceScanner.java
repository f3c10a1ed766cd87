package org.depositary.extraction.mention;

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

/** Finds places that no list has by the noun beside them: "the village of X", "X Province". */
final class PlaceScanner {

  private static final int LONGEST = 3;

  private static final WordTable AFTER =
      WordTable.of(
          "province district oblast county prefecture governorate municipality river island islands"
              + " valley mountains peninsula strait desert canton raion voivodeship airport");
  private static final WordTable AFTER_SMALL =
      WordTable.of("province district village municipality governorate oblast county");
  private static final WordTable BEFORE =
      WordTable.of(
          "town village city province district municipality hamlet settlement port camp island"
              + " suburb neighbourhood neighborhood");
  private static final WordTable NO_NAME =
      WordTable.of(
          "district provincial federal central municipal autonomous administrative military"
              + " international local small new old rural urban whole entire");

  private final Words words;
  private final Marks marks;

  PlaceScanner(Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
  }

  List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < words.count(); at++) {
      boolean capital = words.capital(at);
      if (capital ? AFTER.has(words, at) : AFTER_SMALL.has(words, at)) {
        named(at, capital, found);
      }
      if (BEFORE.has(words, at)) {
        called(at, found);
      }
    }
    return found;
  }

  private void named(int noun, boolean capital, List<Candidate> found) {
    int first = noun;
    while (first > Math.max(0, noun - LONGEST) && joins(first)) {
      first--;
    }
    if (first == noun || marks.covers(noun)) {
      return;
    }
    boolean known = marks.isPlace(first);
    if (known && !capital) {
      return;
    }
    int last = capital ? noun : noun - 1;
    found.add(
        Candidate.of(known ? marks.firstOf(first) : first, last, MentionType.PLACE, Rule.PLACE));
  }

  private boolean joins(int first) {
    Gap gap = words.gap(first);
    return (gap == Gap.SPACE || gap == Gap.HYPHEN) && part(first - 1);
  }

  // "the village of X": the place is X.
  private void called(int noun, List<Candidate> found) {
    int first = noun + 2;
    boolean of =
        first < words.count()
            && words.hash(noun + 1) == CommonWords.OF
            && words.gap(noun + 1) == Gap.SPACE
            && words.gap(first) == Gap.SPACE;
    if (!of || marks.covers(first) || !part(first)) {
      return;
    }
    int last = first;
    while (last - first < LONGEST
        && (words.gap(last + 1) == Gap.SPACE || words.gap(last + 1) == Gap.HYPHEN)
        && part(last + 1)
        && !marks.covers(last + 1)) {
      last++;
    }
    found.add(Candidate.of(first, last, MentionType.PLACE, Rule.PLACE));
  }

  private boolean part(int word) {
    return words.capital(word)
        && words.shape(word) == Shape.TITLE
        && !CommonWords.GRAMMAR.has(words, word)
        && !CommonWords.CALENDAR.has(words, word)
        && !NO_NAME.has(words, word)
        && CommonWords.HEADS.get(words, word) == 0
        && !CommonWords.TITLES.has(words, word);
  }
}
