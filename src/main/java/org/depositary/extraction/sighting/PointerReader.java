package org.depositary.extraction.sighting;

import java.util.Optional;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting.Aim;
import org.depositary.extraction.sighting.Sighting.Pointer;
import org.depositary.text.Gazetteer;
import org.depositary.text.Span;

/**
 * Reads what stands around a noun such as "convention" that no name of the register covers: a
 * plural that names nothing in particular, else a title without a record, else words that point
 * back ("the said Convention").
 */
final class PointerReader {

  private final String text;
  private final Neighbours neighbours;
  private final TitleReader titles;
  private final GenericReader generics;
  private final UnlistedReader unlisted;

  PointerReader(String text) {
    this.text = text;
    this.neighbours = new Neighbours(text);
    this.titles = new TitleReader(text);
    this.generics = new GenericReader(text);
    this.unlisted = new UnlistedReader(text);
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
      Optional<Sighting> generic = generics.read(head, start, end, floor);
      if (generic.isPresent()) {
        return generic;
      }
    }
    if (capital && !determined(start, floor)) {
      Optional<Sighting> title = unlisted.read(head, start, end, floor);
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

  private Optional<Sighting> pointer(Word head, int start, int end, int floor) {
    boolean goesOn =
        neighbours.capital(start) && !determined(start, floor) && titles.title(end) > end;
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
      case SAME -> found(before, end, head, Aim.SAID);
      case THE -> capital || lower(head) ? found(first, end, head, Aim.THE) : Optional.empty();
      case ITS -> capital ? found(first, end, head, Aim.ITS) : Optional.empty();
      case OF, IN, AND, COUNT, BOTH ->
          capital ? found(first, end, head, Aim.THE) : Optional.empty();
      default -> compound(first, end, head, floor);
    };
  }

  // "that convention" is mostly a conjunction away from a pointer; "present" is the text's own.
  private Optional<Sighting> said(int before, int end, Word head, int floor) {
    String word = text.substring(before, neighbours.end(before));
    boolean lower = !neighbours.capital(neighbours.after(neighbours.end(before)));
    if (word.equals("that") && lower && !governed(before, floor)) {
      return Optional.empty();
    }
    int start = neighbours.startOf(Word.SAID, neighbours.after(neighbours.end(before)), floor);
    return found(
        start < 0 ? before : start, end, head, word.equals("present") ? Aim.THIS : Aim.SAID);
  }

  // "under that treaty"
  private boolean governed(int before, int floor) {
    long match = neighbours.at(neighbours.before(before, floor));
    return Lexicon.is(match, Word.OF) || Lexicon.is(match, Word.IN) || Lexicon.is(match, Word.TO);
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
