package org.depositary.extraction.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.CommonWords;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Rule;
import org.depositary.extraction.place.State;
import org.depositary.extraction.place.States;
import org.depositary.text.Gazetteer;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Finds bodies that every state has by their state, in small letters too: "Armenian armed forces",
 * "government of Chile", "Soviet army".
 *
 * <p>"Armed forces of Chile" and "Chilean armed forces" are one body with one authority.
 */
public final class StateBodyScanner {

  private static final List<String> BODIES =
      List.of("Government", "Parliament", "Army", "Navy", "Armed forces", "Air force");
  private static final int TWO_WORDS_FROM = 5;
  private static final int REGIME = 7;
  private static final int COMMUNITY = 8;

  private static final WordTable NOUNS = nouns();
  private static final WordTable SECOND = WordTable.of("forces force");
  private static final WordTable TOWNS = WordTable.of("tribunal university");
  private static final WordTable WITH_ARTICLE =
      WordTable.of(
          "united soviet netherlands philippines maldives bahamas comoros seychelles solomon"
              + " marshall czech dominican central democratic republic holy gambia german");
  private static final long UNIVERSITY = Words.hash("university");

  private final Words words;
  private final Marks marks;
  private final States states = States.load();

  public StateBodyScanner(Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
  }

  public List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < words.count(); at++) {
      boolean small = words.shape(at) == Shape.LOWER;
      int kind = small || words.shape(at) == Shape.TITLE ? NOUNS.get(words, at) : 0;
      if (kind != 0 && (small || kind < REGIME)) {
        read(at, kind, found);
      } else if (small && TOWNS.has(words, at)) {
        town(at, found);
      }
    }
    return found;
  }

  private void read(int at, int kind, List<Candidate> found) {
    boolean two = kind >= TWO_WORDS_FROM && kind < REGIME;
    int last = two ? at + 1 : at;
    if (two && (!SECOND.has(words, last) || words.gap(last) != Gap.SPACE)) {
      return;
    }
    int owner = owner(at);
    int until = ownerAfter(last);
    if (kind == COMMUNITY) {
      if (owner >= 0 && (possessed(owner) || until > last)) {
        found.add(Candidate.of(owner, last, MentionType.ORGANIZATION, Rule.BODY_OF_STATE));
      }
    } else if (owner >= 0) {
      found.add(body(owner, last, kind, state(owner, at - 1)));
    } else if (until > last) {
      found.add(body(at, until, kind, listed(until)));
    }
  }

  private Candidate body(int first, int last, int kind, Optional<State> state) {
    if (kind >= REGIME || state.isEmpty()) {
      return Candidate.of(first, last, MentionType.ORGANIZATION, Rule.BODY_OF_STATE);
    }
    String body = BODIES.get(kind - 1);
    String authority = "org:" + state.get().code() + "-" + body.replace(' ', '-');
    return new Candidate(
        first,
        last,
        MentionType.ORGANIZATION,
        body + " of " + called(state.get().name()),
        authority.toLowerCase(Locale.ROOT),
        List.of(),
        Rule.BODY_OF_STATE);
  }

  private static String called(String name) {
    return WITH_ARTICLE.get(Words.hash(name.split(" ")[0])) == 0 ? name : "the " + name;
  }

  // The state that an adjective or a name belongs to; empty for a shared adjective and for a place.
  private Optional<State> state(int first, int last) {
    return marks.isPlace(last)
        ? listed(last)
        : states.byAdjective(words.text().slice(words.span(first, last)));
  }

  private Optional<State> listed(int word) {
    return marks
        .at(word)
        .filter(place -> place.type() == MentionType.STATE)
        .flatMap(place -> states.byName(String.valueOf(place.name())));
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
      long match = states.adjectives().longest(words, first);
      if (match != Gazetteer.NONE && Gazetteer.end(match) == words.end(before)) {
        return first;
      }
    }
    return -1;
  }

  // The last word of "of Armenia", "of the Republic of Armenia"; the noun where there is none.
  private int ownerAfter(int noun) {
    int of = noun + 1;
    if (of >= words.count() || words.hash(of) != CommonWords.OF || words.gap(of) != Gap.SPACE) {
      return noun;
    }
    int place = of + 1;
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

  // "Nuremberg tribunal", "Yale university"
  private void town(int noun, List<Candidate> found) {
    int before = noun - 1;
    if (words.gap(noun) != Gap.SPACE || !words.capital(before)) {
      return;
    }
    boolean place = marks.isPlace(before);
    boolean named =
        words.hash(noun) == UNIVERSITY
            && words.shape(before) == Shape.TITLE
            && !CommonWords.GRAMMAR.has(words, before)
            && owner(noun) < 0;
    if (place || named) {
      int first = marks.firstOf(before);
      found.add(Candidate.of(first, noun, MentionType.ORGANIZATION, Rule.BODY_OF_STATE));
    }
  }

  private static WordTable nouns() {
    Map<String, Integer> nouns = new HashMap<>();
    for (int i = 0; i < BODIES.size(); i++) {
      nouns.put(BODIES.get(i).split(" ")[0], i + 1);
    }
    nouns.put("regime", REGIME);
    nouns.put("community", COMMUNITY);
    return WordTable.of(nouns);
  }
}
