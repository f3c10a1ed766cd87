package org.depositary.extraction.sighting;

import java.util.Optional;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting.Aim;
import org.depositary.extraction.sighting.Sighting.Pointer;
import org.depositary.text.Gazetteer;
import org.depositary.text.Span;

/** Reads plurals that name no instrument in particular: "the relevant conventions". */
final class GenericReader {

  private static final int MOST_QUALIFIERS = 5;

  private final String text;
  private final Neighbours neighbours;
  private final TitleReader titles;

  GenericReader(String text) {
    this.text = text;
    this.neighbours = new Neighbours(text);
    this.titles = new TitleReader(text);
  }

  // "the relevant conventions", "other human rights treaties"
  Optional<Sighting> read(Word head, int start, int end, int floor) {
    int first = start;
    boolean relevant = false;
    for (int i = 0; i < MOST_QUALIFIERS; i++) {
      int phrase = neighbours.startOf(Word.QUALIFIER, first, floor);
      int before = phrase < 0 ? neighbours.before(first, floor) : phrase;
      // "relevant regional and international instruments"
      boolean and = relevant && Lexicon.is(neighbours.at(before), Word.AND);
      int joined = and ? neighbours.before(before, floor) : before;
      if (joined < 0 || !qualifies(neighbours.at(joined), joined)) {
        break;
      }
      before = joined;
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
}
