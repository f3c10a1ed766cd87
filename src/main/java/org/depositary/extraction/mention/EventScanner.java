package org.depositary.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Rule;
import org.depositary.text.Gazetteer;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Finds events by a place or people and a noun, and campaigns by their quoted name.
 *
 * <p>The event keeps the words of the source; that a source says "genocide" or "conflict" is its
 * choice and no finding of ours.
 */
final class EventScanner {

  private static final int LONGEST_CAMPAIGN = 80;

  private static final WordTable BEFORE_PLACE =
      WordTable.of(
          "genocide massacre tragedy siege battle fall capture seizure bombing invasion partition"
              + " occupation shelling liberation annexation");
  private static final WordTable CAPITAL_ONLY =
      WordTable.of("war wars revolution uprising crisis invasion trials");
  private static final WordTable TOWNS = WordTable.of("town village city region");
  private static final long CAMPAIGN = Words.hash("campaign");

  private final Words words;
  private final Marks marks;
  private final Gazetteer adjectives;

  EventScanner(Words words, Marks marks, Gazetteer adjectives) {
    this.words = words;
    this.marks = marks;
    this.adjectives = adjectives;
  }

  List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    for (int at = 1; at < words.count(); at++) {
      if (CommonWords.EVENTS.has(words, at) || CAPITAL_ONLY.has(words, at) && words.capital(at)) {
        after(at, found);
      }
      if (BEFORE_PLACE.has(words, at)) {
        before(at, found);
      }
      if (words.hash(at) == CAMPAIGN) {
        campaign(at, found);
      }
    }
    return found;
  }

  // "Srebrenica massacre", "Bosnian War"
  private void after(int noun, List<Candidate> found) {
    int before = noun - 1;
    if (words.gap(noun) == Gap.SPACE && before >= 0 && names(before, noun)) {
      int first = marks.firstOf(before);
      found.add(Candidate.of(first, noun, MentionType.EVENT, Rule.EVENT));
    }
  }

  private boolean names(int before, int noun) {
    if (marks.isPlace(before)) {
      return true;
    }
    if (!words.capital(noun) || !words.capital(before)) {
      return false;
    }
    long match = adjectives.longest(words, before);
    return match != Gazetteer.NONE && Gazetteer.end(match) == words.end(before);
  }

  // "siege of Sarajevo", "capture of Khojaly town"
  private void before(int noun, List<Candidate> found) {
    int place = noun + 2;
    boolean of =
        place < words.count()
            && words.hash(noun + 1) == CommonWords.OF
            && words.gap(noun + 1) == Gap.SPACE
            && words.gap(place) == Gap.SPACE;
    if (!of || !marks.isPlace(place)) {
      return;
    }
    int last = marks.lastOf(place);
    boolean town = words.gap(last + 1) == Gap.SPACE && TOWNS.has(words, last + 1);
    found.add(Candidate.of(noun, town ? last + 1 : last, MentionType.EVENT, Rule.EVENT));
  }

  // "the 'Justice for All' campaign": the quoted words right before.
  private void campaign(int noun, List<Candidate> found) {
    int last = noun - 1;
    int from = words.end(last);
    boolean closed = false;
    for (int i = from; i < words.start(noun); i++) {
      closed |= quote(words.unitAt(i));
    }
    if (!closed || words.gap(noun) == Gap.BREAK) {
      return;
    }
    int first = last;
    while (first > 0 && words.start(last) - words.start(first) < LONGEST_CAMPAIGN) {
      if (quote(words.unitBefore(words.start(first)))
          && words.gap(first) != Gap.APOSTROPHE
          && words.capital(first)) {
        found.add(Candidate.of(first, last, MentionType.CAMPAIGN, Rule.CAMPAIGN));
        return;
      }
      if (words.gap(first) == Gap.BREAK || words.shape(first) == Shape.DIGITS) {
        return;
      }
      first--;
    }
  }

  private static boolean quote(char unit) {
    return unit == '"'
        || unit == '\''
        || unit >= '\u2018' && unit <= '\u201f'
        || unit == '\u00ab'
        || unit == '\u00bb';
  }
}
