package org.depositary.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Rule;
import org.depositary.extraction.place.States;
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

  private static final WordTable WHERE = WordTable.of("in near around outside");
  private static final WordTable GOES_ON =
      WordTable.of(
          "on in and where during between since after before by was were had have has as when"
              + " while until who which that but with killed from to for");

  // What a capital word behind "in" may be besides a place.
  private static final WordTable NOT_WHERE =
      WordTable.of(
          "article articles section part parts annex annexes appendix volume chapter paragraph case"
              + " cases count counts rule rules regulation schedule table form resolution"
              + " resolutions protocol convention islam christianity judaism buddhism hinduism"
              + " english french spanish arabic hebrew latin farsi pashto dari kurdish tamil"
              + " facebook twitter youtube instagram telegram spring summer autumn winter god"
              + " christ law laws rights human plenary court courts decision decisions judgment"
              + " education development principle principles phase operation recommendation"
              + " recommendations statement report reports opinion security peace justice english"
              + " appeal appeals trial contracting member party parties state states");

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
      } else if (WHERE.has(words, at)) {
        where(at, found);
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

  // "shelling in X on 3 May": nothing else that bears a name stands so in running prose.
  private void where(int preposition, List<Candidate> found) {
    int first = preposition + 1;
    boolean prose =
        preposition > 0
            && words.shape(preposition) == Shape.LOWER
            && (words.gap(preposition) == Gap.SPACE || words.gap(preposition) == Gap.COMMA)
            && words.gap(first) == Gap.SPACE
            && (words.gap(preposition) == Gap.COMMA
                || !words.capital(preposition - 1)
                || marks.covers(preposition - 1));
    if (!prose || !place(first)) {
      return;
    }
    int last = first;
    while (last - first < LONGEST - 1 && words.gap(last + 1) == Gap.HYPHEN && place(last + 1)) {
      last++;
    }
    if (ends(last + 1)) {
      found.add(Candidate.of(first, last, MentionType.PLACE, Rule.PLACE_BY_PREPOSITION));
    }
  }

  private boolean place(int word) {
    return word < words.count()
        && part(word)
        && words.length(word) > 2
        && !marks.covers(word)
        && !NOT_WHERE.has(words, word)
        && States.load().byAdjective(words.text().slice(words.span(word, word))).isEmpty();
  }

  private boolean ends(int next) {
    Gap gap = words.gap(next);
    return gap == Gap.COMMA
        || gap == Gap.STOP
        || gap == Gap.BREAK
        || gap == Gap.SPACE && !words.capital(next) && GOES_ON.has(words, next);
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
