package org.depositary.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Rule;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Finds events by a noun with its adjectives and the year behind it: "mass protests in May 2009".
 *
 * <p>A bare noun is too little, so "the war in 1999" is none; "the end of the war in 1999" is one.
 */
final class DatedEventScanner {

  private static final int MODIFIERS = 4;
  private static final int YEAR_WITHIN = 3;

  private static final WordTable NOUNS =
      WordTable.of(
          "conflict war clashes operation operations offensive offensives counteroffensive uprising"
              + " escalation ceasefire hostilities riots protests bombardment measures raids");
  private static final WordTable EDGES = WordTable.of("end start outbreak beginning onset");
  private static final WordTable BEFORE_DATE = WordTable.of("in of on from since");
  private static final WordTable ENDINGS =
      WordTable.of("military armed mass local joint anti counter cross large special");

  private final Words words;

  DatedEventScanner(Words words) {
    this.words = words;
  }

  List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    for (int at = 1; at < words.count(); at++) {
      if (NOUNS.has(words, at) && dated(at + 1)) {
        add(at, found);
      }
    }
    return found;
  }

  // "in 2009", "in May 2009", "on 3 May 2009"
  private boolean dated(int preposition) {
    if (!BEFORE_DATE.has(words, preposition) || words.gap(preposition) != Gap.SPACE) {
      return false;
    }
    for (int at = preposition + 1; at <= preposition + YEAR_WITHIN; at++) {
      if (at >= words.count() || words.gap(at) != Gap.SPACE && words.gap(at) != Gap.COMMA) {
        return false;
      }
      boolean digits = words.shape(at) == Shape.DIGITS;
      if (digits && words.length(at) == 4) {
        return true;
      }
      if (!digits && !CommonWords.CALENDAR.has(words, at)) {
        return false;
      }
    }
    return false;
  }

  private void add(int noun, List<Candidate> found) {
    int first = first(noun);
    if (first == noun) {
      return;
    }
    found.add(Candidate.of(first, noun, MentionType.EVENT, Rule.EVENT_BY_DATE));
    // "Counter-offensive operations and mass protests in 2009": the date belongs to both.
    int other = first - 2;
    boolean joined =
        other > 0 && words.hash(first - 1) == CommonWords.AND && words.gap(first) == Gap.SPACE;
    if (joined && words.gap(first - 1) == Gap.SPACE && NOUNS.has(words, other)) {
      int start = first(other);
      if (start < other) {
        found.add(Candidate.of(start, other, MentionType.EVENT, Rule.EVENT_BY_DATE));
      }
    }
  }

  private int first(int noun) {
    int first = noun;
    while (first > 0 && noun - first < MODIFIERS && modifies(first - 1, first)) {
      first--;
    }
    return first < noun ? first : edge(noun);
  }

  private boolean modifies(int word, int next) {
    if (words.shape(word) != Shape.LOWER) {
      return false;
    }
    boolean hyphen = words.gap(next) == Gap.HYPHEN;
    return hyphen || words.gap(next) == Gap.SPACE && (ENDINGS.has(words, word) || adjective(word));
  }

  private boolean adjective(int word) {
    String units = words.text().characters();
    int end = words.end(word);
    return words.length(word) > 5
        && (units.startsWith("ist", end - 3)
            || units.startsWith("al", end - 2)
            || units.startsWith("ive", end - 3)
            || units.startsWith("ary", end - 3));
  }

  // "the end of the conflict"
  private int edge(int noun) {
    int the = words.hash(noun - 1) == CommonWords.THE ? noun - 1 : noun;
    boolean of = the > 1 && words.hash(the - 1) == CommonWords.OF && EDGES.has(words, the - 2);
    return of && words.gap(the - 1) == Gap.SPACE && words.gap(noun) == Gap.SPACE ? the - 2 : noun;
  }
}
