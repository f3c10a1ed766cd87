package org.depositary.extraction.sighting;

import java.util.Optional;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.place.States;
import org.depositary.extraction.sighting.Sighting.Aim;
import org.depositary.extraction.sighting.Sighting.Definition;
import org.depositary.extraction.sighting.Sighting.Pointer;
import org.depositary.extraction.sighting.Sighting.Title;
import org.depositary.text.Gazetteer;
import org.depositary.text.Span;

/**
 * Reads what stands around a noun such as "convention" that no name of the register covers: "the
 * said Convention", "the relevant conventions", "the Convention on X of 1975".
 */
final class PointerReader {

  private static final int MOST_QUALIFIERS = 5;
  private static final States STATES = States.load();

  private final String text;
  private final Neighbours neighbours;
  private final TitleReader titles;
  private final Years years;
  private final DefinitionReader definitions;

  PointerReader(String text) {
    this.text = text;
    this.neighbours = new Neighbours(text);
    this.titles = new TitleReader(text);
    this.years = new Years(text);
    this.definitions = new DefinitionReader(text);
  }

  /**
   * What the noun at an offset is part of.
   *
   * @param start of the noun, UTF-16
   * @param end of the noun
   * @param floor offset before which nothing may be looked at
   */
  Optional<Sighting> read(Word head, int start, int end, int floor) {
    boolean capital = neighbours.capital(start);
    if (Heads.plural(head)) {
      Optional<Sighting> generic = generic(head, start, end, floor);
      if (generic.isPresent()) {
        return generic;
      }
    }
    if (capital && !determined(start, floor)) {
      Optional<Sighting> title = title(head, start, end, floor);
      if (title.isPresent()) {
        return title;
      }
    }
    return pointer(head, start, end, floor);
  }

  // "this Convention for the Contracting State" points; it does not name.
  private boolean determined(int start, int floor) {
    return neighbours.precedes(Word.THIS, start, floor)
        || neighbours.precedes(Word.SAID, start, floor);
  }

  // "the relevant conventions", "other human rights treaties"
  private Optional<Sighting> generic(Word head, int start, int end, int floor) {
    int first = start;
    boolean relevant = false;
    for (int i = 0; i < MOST_QUALIFIERS; i++) {
      int before = neighbours.before(first, floor);
      long match = neighbours.at(before);
      if (before < 0 || !qualifies(match, before)) {
        break;
      }
      relevant = true;
      first = before;
    }
    boolean lower = !neighbours.capital(start);
    boolean titled = !lower && titles.end(end) > end;
    if (head == Word.AGREEMENTS && !neighbours.precedes(Word.QUALIFIER, start, floor)) {
      relevant = text.startsWith("relevant", first) || text.startsWith("international", first);
    }
    return relevant && !titled && !named(first, floor)
        ? Optional.of(new Pointer(new Span(first, end), head, Aim.GENERIC, !lower))
        : Optional.empty();
  }

  private boolean qualifies(long match, int start) {
    return match != Gazetteer.NONE
        && (Lexicon.word(match) == Word.RELEVANT
            || Lexicon.word(match) == Word.OTHER
            || Lexicon.word(match) == Word.QUALIFIER && organised(start));
  }

  // "international", "UN": of whose making they are, not which they are.
  private boolean organised(int start) {
    return !neighbours.capital(start)
        || text.startsWith("UN", start)
        || text.startsWith("United", start)
        || text.startsWith("International", start);
  }

  private boolean named(int first, int floor) {
    int before = neighbours.before(first, floor);
    return before >= 0 && neighbours.capital(before) && neighbours.at(before) == Gazetteer.NONE;
  }

  private Optional<Sighting> title(Word head, int start, int end, int floor) {
    int titled = titled(end);
    int first = qualified(start, floor);
    if (first < 0 || Heads.plural(head) && titled == end) {
      return Optional.empty();
    }
    int year = years.before(first, floor);
    int from = year > 0 ? first - 5 : first;
    long behind = years.behind(titled);
    int until = behind == Years.NONE ? titled : titles.rest(Years.end(behind));
    int dated = behind == Years.NONE ? year : Years.year(behind);
    boolean dateless = dated == 0;
    boolean strong = firm(head) || text.substring(first, start).indexOf('-') > 0;
    boolean named = first < start || titled > end || behind != Years.NONE;
    boolean enough =
        strong
            ? named && (titled > end || !dateless || the(first, floor))
            : titled > end && (!dateless || text.startsWith(" between", end));
    if (!enough || law(until) || titled == end && noun(until)) {
      return Optional.empty();
    }
    Optional<Definition> definition = definitions.read(until);
    return Optional.of(
        new Title(
            new Span(from, until),
            title(first, titled, behind, until),
            dated,
            definition.orElse(null)));
  }

  // The year in the middle of a title is no part of it: "Convention of 1928 relating to refugees".
  private String title(int first, int titled, long behind, int until) {
    String title = text.substring(first, titled);
    return behind == Years.NONE ? title : title + text.substring(Years.end(behind), until);
  }

  // "the Convention for Croatia", "the Convention on Monday" are no titles.
  private int titled(int end) {
    int titled = titles.end(end);
    int word = end;
    while (word >= 0 && word < titled && !neighbours.capital(word)) {
      word = neighbours.after(neighbours.end(word));
    }
    if (word < 0 || word >= titled) {
      return end;
    }
    if (!STATES.byAdjective(text.substring(word, neighbours.end(word))).isEmpty()) {
      return end;
    }
    long state = STATES.names().longest(text, word);
    boolean place = state != Gazetteer.NONE && Gazetteer.end(state) >= titled;
    return place || Lexicon.is(neighbours.at(word), Word.MONTH) ? end : titled;
  }

  private boolean the(int first, int floor) {
    return neighbours.precedes(Word.THE, first, floor)
        || neighbours.precedes(Word.THIS, first, floor);
  }

  // A treaty is called so; an agreement or a declaration may be anything.
  private static boolean firm(Word head) {
    return switch (Heads.singular(head)) {
      case CONVENTION, COVENANT, TREATY, PACT, PROTOCOL -> true;
      default -> false;
    };
  }

  private boolean law(int end) {
    int next = neighbours.after(end);
    long match = neighbours.at(next);
    return next >= 0 && neighbours.capital(next) && Lexicon.is(match, Word.LAW);
  }

  // Start of the capital words in front of the noun; -1 where they name a gathering of people.
  private int qualified(int start, int floor) {
    int first = start;
    for (int i = 0; i < MOST_QUALIFIERS; i++) {
      int before = neighbours.before(first, floor);
      if (before < 0) {
        return first;
      }
      long match = neighbours.at(before);
      if (Lexicon.is(match, Word.GATHERING) && i == 0) {
        return -1;
      }
      boolean small = Lexicon.is(match, Word.AND) && first < start;
      boolean name =
          neighbours.capital(before)
              && (match == Gazetteer.NONE
                  || Lexicon.is(match, Word.RELEVANT)
                  || Lexicon.is(match, Word.QUALIFIER)
                  || Lexicon.is(match, Word.REGION)
                  || Lexicon.is(match, Word.GATHERING)
                  || Lexicon.is(match, Word.OPTIONAL)
                  || Lexicon.is(match, Word.ADDITIONAL));
      if (!name && !(small && neighbours.capital(neighbours.before(before, floor)))) {
        return first;
      }
      first = before;
    }
    return first;
  }

  private Optional<Sighting> pointer(Word head, int start, int end, int floor) {
    boolean goesOn = neighbours.capital(start) && !determined(start, floor) && titled(end) > end;
    if (noun(end) || goesOn || head == Word.INSTRUMENTS) {
      return Optional.empty();
    }
    int first = start;
    int before = neighbours.before(start, floor);
    long match = neighbours.at(before);
    while (Lexicon.is(match, Word.OPTIONAL) || Lexicon.is(match, Word.ADDITIONAL)) {
      first = before;
      before = neighbours.before(first, floor);
      match = neighbours.at(before);
    }
    boolean capital = neighbours.capital(start);
    if (before < 0 || match == Gazetteer.NONE) {
      int said = neighbours.startOf(Word.SAID, first, floor);
      return said >= 0 ? found(said, end, head, Aim.SAID) : Optional.empty();
    }
    return switch (Lexicon.word(match)) {
      case THIS -> found(before, end, head, Aim.THIS);
      case SAID -> said(before, end, head, floor);
      case THE -> capital || lower(head) ? found(first, end, head, Aim.THE) : Optional.empty();
      case ITS -> capital ? found(first, end, head, Aim.ITS) : Optional.empty();
      case OF, IN, AND, COUNT -> capital ? found(first, end, head, Aim.THE) : Optional.empty();
      default -> compound(first, end, head, floor);
    };
  }

  // "that convention" is mostly a conjunction away from a pointer; "present" is the text's own.
  private Optional<Sighting> said(int before, int end, Word head, int floor) {
    String word = text.substring(before, neighbours.end(before));
    if (word.equals("that") && !neighbours.capital(neighbours.after(neighbours.end(before)))) {
      return Optional.empty();
    }
    int start = neighbours.startOf(Word.SAID, neighbours.after(neighbours.end(before)), floor);
    return found(
        start < 0 ? before : start, end, head, word.equals("present") ? Aim.THIS : Aim.SAID);
  }

  private Optional<Sighting> compound(int first, int end, Word head, int floor) {
    int said = neighbours.startOf(Word.SAID, first, floor);
    return said >= 0 ? found(said, end, head, Aim.SAID) : Optional.empty();
  }

  private static boolean lower(Word head) {
    return switch (head) {
      case CONVENTION, COVENANT, PROTOCOL, STATUTE, TREATY -> true;
      default -> false;
    };
  }

  // "the Convention refugee definition", "the Treaty Section": the noun only describes another.
  private boolean noun(int end) {
    int next = neighbours.after(end);
    if (next < 0 || !neighbours.capital(next)) {
      return false;
    }
    long match = neighbours.at(next);
    return match == Gazetteer.NONE && text.charAt(end) != '\n';
  }

  private Optional<Sighting> found(int start, int end, Word head, Aim aim) {
    boolean capital = neighbours.capital(neighbours.start(end, start));
    return Optional.of(new Pointer(new Span(start, end), head, aim, capital));
  }
}
