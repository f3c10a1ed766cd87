package org.depositary.extraction.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Rule;
import org.depositary.extraction.place.States;
import org.depositary.text.Gazetteer;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Finds bodies written in small letters that a state or place owns: "Armenian armed forces",
 * "government of Chile", "Soviet army".
 */
public final class StateBodyScanner {

  private static final int ONE_WORD = 1;
  private static final int TWO_WORDS = 2;
  private static final int COMMUNITY = 3;

  private static final WordTable NOUNS = nouns();
  private static final WordTable SECOND = WordTable.of("forces force");
  private static final WordTable TOWNS = WordTable.of("tribunal university");

  private final Words words;
  private final Marks marks;
  private final Gazetteer adjectives = States.load().adjectives();

  public StateBodyScanner(Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
  }

  public List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < words.count(); at++) {
      int kind = words.shape(at) == Shape.LOWER ? NOUNS.get(words, at) : 0;
      if (kind == 0) {
        if (words.shape(at) == Shape.LOWER && TOWNS.has(words, at)) {
          town(at, found);
        }
        continue;
      }
      int last = kind == TWO_WORDS ? at + 1 : at;
      if (last > at && (!SECOND.has(words, last) || words.gap(last) != Gap.SPACE)) {
        continue;
      }
      read(at, last, kind, found);
    }
    return found;
  }

  private void read(int at, int last, int kind, List<Candidate> found) {
    int owner = owner(at);
    int until = ownerAfter(last);
    if (kind == COMMUNITY) {
      boolean settled = owner >= 0 && (possessed(owner) || until > last);
      owner = settled ? owner : -1;
      until = last;
    }
    if (owner >= 0) {
      add(owner, last, found);
    } else if (until > last && kind != COMMUNITY) {
      add(at, until, found);
    }
  }

  private void add(int first, int last, List<Candidate> found) {
    found.add(Candidate.of(first, last, MentionType.ORGANIZATION, Rule.BODY_OF_STATE));
  }

  // The first word of the adjective or place right before; -1 where there is none.
  private int owner(int noun) {
    int before = noun - 1;
    if (words.gap(noun) != Gap.SPACE || !words.capital(before)) {
      return -1;
    }
    if (marks.isPlace(before)) {
      return marks.firstOf(before);
    }
    for (int first = before; first >= Math.max(0, before - 1); first--) {
      long match = adjectives.longest(words.text().characters(), words.start(first));
      if (match != Gazetteer.NONE && Gazetteer.end(match) == words.end(before)) {
        return first;
      }
    }
    return -1;
  }

  // The last word of "of Armenia", "of the Republic of Armenia"; the noun where there is none.
  private int ownerAfter(int noun) {
    int place = noun + 2;
    if (noun + 1 >= words.count()
        || words.hash(noun + 1) != CommonWords.OF
        || words.gap(noun + 1) != Gap.SPACE) {
      return noun;
    }
    if (place < words.count() && words.hash(place) == CommonWords.THE) {
      place++;
    }
    return marks.isPlace(place) ? marks.lastOf(place) : noun;
  }

  private boolean possessed(int owner) {
    return owner > 1
        && words.hash(owner - 1) == CommonWords.S
        && words.gap(owner - 1) == Gap.APOSTROPHE
        && marks.isPlace(owner - 2);
  }

  private void town(int noun, List<Candidate> found) {
    int before = noun - 1;
    boolean named =
        words.gap(noun) == Gap.SPACE
            && before >= 0
            && words.shape(before) == Shape.TITLE
            && !CommonWords.GRAMMAR.has(words, before)
            && (marks.isPlace(before) || words.hash(noun) == Words.hash("university"))
            && owner(noun) == (marks.isPlace(before) ? marks.firstOf(before) : -1);
    if (named) {
      add(marks.firstOf(before), noun, found);
    }
  }

  private static WordTable nouns() {
    Map<String, Integer> nouns = new HashMap<>();
    for (String noun : "army navy government parliament regime".split(" ")) {
      nouns.put(noun, ONE_WORD);
    }
    nouns.put("armed", TWO_WORDS);
    nouns.put("air", TWO_WORDS);
    nouns.put("community", COMMUNITY);
    return WordTable.of(nouns);
  }
}
