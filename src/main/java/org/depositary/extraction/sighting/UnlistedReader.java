package org.depositary.extraction.sighting;

import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting.Title;
import org.depositary.text.Gazetteer;
import org.depositary.text.Span;

/**
 * Reads titles of instruments that the register does not hold: "the Convention on X of 1975", "the
 * Bogor Declaration of 1994", "the 1998 Agreement between A and B".
 *
 * <p>A convention or treaty is called so; agreements, accords and declarations can be anything and
 * need a year, parties or peace beside them.
 */
final class UnlistedReader {

  private static final int MOST_QUALIFIERS = 5;
  private static final Set<String> PEACE = Set.of("Peace", "Ceasefire", "Armistice", "Framework");
  private static final Set<String> OWN = Set.of("Independence", "Sovereignty", "War", "Emergency");
  private static final Set<String> ARTICLES = Set.of("A", "An", "Another", "Our");
  private static final Set<String> MADE = Set.of("Honda", "Hyundai", "Mitsubishi", "Toyota");
  private static final Set<String> VISITED = Set.of("at", "attended", "during", "addressed");

  private final String text;
  private final Neighbours neighbours;
  private final TitleReader titles;
  private final Years years;
  private final DefinitionReader definitions;

  UnlistedReader(String text) {
    this.text = text;
    this.neighbours = new Neighbours(text);
    this.titles = new TitleReader(text);
    this.years = new Years(text);
    this.definitions = new DefinitionReader(text);
  }

  Optional<Sighting> read(Word head, int start, int end, int floor) {
    int titled = titles.title(end);
    int first = qualified(start, floor);
    if (first < 0 || Heads.plural(head) && head != Word.ACCORDS && titled == end) {
      return Optional.empty();
    }
    int year = years.before(first, floor);
    int from = year > 0 ? first - 5 : first;
    long behind = years.behind(titled);
    int until = behind == Years.NONE ? titled : titles.rest(Years.end(behind));
    Found found =
        new Found(
            first < start,
            titled > end || behind != Years.NONE && until > Years.end(behind),
            behind == Years.NONE ? year : Years.year(behind),
            the(from, floor) || heading(from, until));
    boolean between = text.startsWith(" between", end);
    if (!found.enough(head, hyphened(first, start), between || peace(start, first, floor))
        || neighbours.made(until)
        || titled == end && noun(until)
        || declared(end)
        || MADE.contains(text.substring(first, neighbours.end(first)))
        || Lexicon.is(neighbours.at(neighbours.before(until, end)), Word.VENTURE)
        || gathering(head, found, from, until)) {
      return Optional.empty();
    }
    return Optional.of(
        new Title(
            new Span(from, until),
            title(first, titled, behind, until),
            found.year(),
            definitions.read(until).orElse(null)));
  }

  /**
   * What was found around the noun.
   *
   * @param qualified true where capital words stand in front
   * @param subject true where the title goes on behind
   * @param year 0 where there is none
   * @param the true where an article stands before all
   */
  private record Found(boolean qualified, boolean subject, int year, boolean the) {

    // A treaty is called so; an agreement or a declaration may be anything.
    boolean enough(Word head, boolean hyphened, boolean international) {
      boolean dated = year > 0;
      return switch (Heads.singular(head)) {
        case CONVENTION, COVENANT, TREATY, PACT, PROTOCOL ->
            (qualified || subject || dated) && (subject || dated || the);
        case ACCORD -> subject && dated || qualified && (dated || the && head == Word.ACCORDS);
        default ->
            hyphened && (subject || dated || the)
                || subject && (dated || international)
                || qualified && the && (dated || international);
      };
    }
  }

  // A title that is a line, or lines, of its own.
  private boolean heading(int from, int until) {
    return (from == 0 || text.charAt(from - 1) == '\n')
        && (until == text.length() || text.charAt(until) == '\n');
  }

  private boolean hyphened(int first, int start) {
    return text.substring(first, start).indexOf('-') > 0;
  }

  // "the Addis Ababa Peace Agreement"
  private boolean peace(int start, int first, int floor) {
    int before = neighbours.before(start, floor);
    return before > first && PEACE.contains(text.substring(before, neighbours.end(before)));
  }

  // "Declaration of Independence": one state's own.
  private boolean declared(int end) {
    int of = neighbours.after(end);
    int what = of < 0 ? -1 : neighbours.after(neighbours.end(of));
    return what >= 0 && OWN.contains(text.substring(what, neighbours.end(what)));
  }

  // "The Philadelphia Convention met", "spoke at the Bonn Convention"
  private boolean gathering(Word head, Found found, int from, int until) {
    if (head != Word.CONVENTION || found.subject() || found.year() > 0) {
      return false;
    }
    long next = neighbours.at(neighbours.after(until));
    int the = neighbours.startOf(Word.THE, from, 0);
    int before = the < 0 ? -1 : neighbours.before(the, 0);
    return Lexicon.is(next, Word.GATHERS)
        || Lexicon.is(next, Word.ACTS)
        || before >= 0 && VISITED.contains(text.substring(before, neighbours.end(before)));
  }

  // The year in the middle of a title is no part of it: "Convention of 1928 relating to refugees".
  private String title(int first, int titled, long behind, int until) {
    String title = text.substring(first, titled);
    String whole = behind == Years.NONE ? title : title + text.substring(Years.end(behind), until);
    return whole.replaceAll("\\s+", " ");
  }

  private boolean the(int first, int floor) {
    return neighbours.precedes(Word.THE, first, floor)
        || neighbours.precedes(Word.THIS, first, floor);
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
              && !ARTICLES.contains(text.substring(before, neighbours.end(before)))
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

  // "the Convention refugee definition", "the Treaty Section": the noun only describes another.
  private boolean noun(int end) {
    int next = neighbours.after(end);
    if (next < 0 || !neighbours.capital(next)) {
      return false;
    }
    long match = neighbours.at(next);
    return match == Gazetteer.NONE && text.charAt(end) != '\n';
  }
}
