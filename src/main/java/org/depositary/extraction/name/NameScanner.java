package org.depositary.extraction.name;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.MentionType;
import org.depositary.text.Gazetteer;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Finds the names of the authority lists, the longest at each place, from left to right. */
public final class NameScanner {

  // "Geneva Conventions", "Minsk Agreements": the name is part of a title.
  private static final WordTable TITLES =
      WordTable.of(
          "convention conventions protocol protocols declaration statute charter treaty treaties"
              + " memorandum agreement agreements accord accords covenant covenants");
  // A treaty of the United Nations names the United Nations, a convention may have it in its title.
  private static final WordTable TITLES_OF_BODIES =
      WordTable.of(
          "convention conventions protocol protocols declaration statute charter covenant");
  private static final WordTable FORMS_OF_STATE =
      WordTable.of("republic kingdom state sultanate emirate union federation");
  private static final WordTable FORMED = WordTable.of("of");
  private static final WordTable LEADING =
      WordTable.of(
          "people peoples s democratic islamic socialist federal federative arab united autonomous"
              + " soviet bolivarian plurinational cooperative hashemite former grand the");
  private static final long THE = Words.hash("the");

  private final Words words;
  private final Names names;

  public NameScanner(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  public List<Candidate> scan() {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < words.count()) {
      long match = mayStart(at) ? names.gazetteer().longest(words, at) : Gazetteer.NONE;
      int last = match == Gazetteer.NONE ? -1 : words.from(Gazetteer.end(match)) - 1;
      if (last < at || refused(at, last, names.get(Gazetteer.payload(match)))) {
        at++;
        continue;
      }
      Name name = names.get(Gazetteer.payload(match));
      int first = words.hash(at) == THE && words.shape(at) == Shape.LOWER ? at + 1 : at;
      first = name.type() == MentionType.STATE ? formOfState(first) : first;
      found.add(Candidate.named(first, last, name));
      at = last + 1;
    }
    return found;
  }

  // Names start with a capital letter, those of newspapers with an article that may be small.
  private boolean mayStart(int at) {
    return words.capital(at)
        || words.hash(at) == THE && words.capital(at + 1) && words.gap(at + 1) == Gap.SPACE;
  }

  private boolean refused(int first, int last, Name name) {
    if (!words.capital(last) && words.shape(last) == Shape.LOWER && first == last) {
      return true;
    }
    WordTable titles = name.type() == MentionType.ORGANIZATION ? TITLES_OF_BODIES : TITLES;
    boolean title =
        words.gap(last + 1) == Gap.SPACE && words.capital(last + 1) && titles.has(words, last + 1);
    return title || inSymbol(first, last);
  }

  // "S/RES/822", "CAT/C/34", "UN-2015": a piece of a symbol or an address.
  private boolean inSymbol(int first, int last) {
    char before = words.unitBefore(words.start(first));
    char after = words.unitAt(words.end(last));
    boolean left = before == '/' && !words.capital(first - 1) || before == '@' || before == '_';
    boolean right =
        after == '/' && !words.capital(last + 1)
            || after == '@'
            || after == '_'
            || after == '$'
            || after == '.'
                && words.gap(last + 1) == Gap.DOT
                && words.shape(last + 1) == Shape.LOWER;
    return left || right;
  }

  // "Democratic Republic of Afghanistan" is Afghanistan, whatever the state called itself.
  private int formOfState(int first) {
    int of = words.hash(Math.max(0, first - 1)) == THE ? first - 2 : first - 1;
    boolean formed =
        of >= 1
            && FORMED.has(words, of)
            && words.capital(of - 1)
            && FORMS_OF_STATE.has(words, of - 1)
            && words.gap(of) == Gap.SPACE
            && words.gap(first) == Gap.SPACE;
    if (!formed) {
      return first;
    }
    int start = of - 1;
    while (start > 0
        && start > of - 6
        && (words.gap(start) == Gap.SPACE || words.gap(start) == Gap.APOSTROPHE)
        && (words.capital(start - 1) || words.gap(start - 1) == Gap.APOSTROPHE)
        && LEADING.has(words, start - 1)
        && words.hash(start - 1) != THE) {
      start--;
    }
    return start;
  }
}
