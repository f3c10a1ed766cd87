package org.depositary.extraction.sighting;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting.Definition;
import org.depositary.extraction.sighting.Sighting.Name;
import org.depositary.extraction.sighting.Sighting.Shown;
import org.depositary.text.FirstWords;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a name of the register with its year, what stands before it, and what it defines. */
final class NameReader {

  private static final Set<String> CONFERENCES = Set.of("I", "II", "III");
  private static final int LATER_STARTS = 4;

  private static final int WIDEST_INDENT = 6;

  private final String text;
  private final Names names;
  private final FirstWords.Reader laterWords;
  private final Neighbours neighbours;
  private final Years years;
  private final DefinitionReader definitions;
  private final TitleReader titles;
  private Shown lastShown = Shown.NEITHER;
  private int lastEnd;

  NameReader(String text, Vocabulary vocabulary) {
    this.text = text;
    this.names = vocabulary.names();
    this.laterWords = vocabulary.firstWords().of(text);
    this.neighbours = new Neighbours(text);
    this.years = new Years(text);
    this.definitions = new DefinitionReader(text);
    this.titles = new TitleReader(text);
  }

  /** The name at a word, as long as the register knows it. */
  Optional<Name> read(int at, int floor) {
    long match = names.longest(text, at);
    if (match == Gazetteer.NONE) {
      return Optional.empty();
    }
    int start = at;
    long best = match;
    // "Hague Convention" is a name, but "Hague Convention on the Civil Aspects..." holds a longer.
    int later = at;
    for (int i = 0; i < LATER_STARTS; i++) {
      later = next(later);
      if (later < 0 || later >= Gazetteer.end(match)) {
        break;
      }
      boolean starts = (laterWords.read(later).starts() & Vocabulary.NAME) != 0;
      long longer = starts ? names.longest(text, later) : Gazetteer.NONE;
      boolean more = longer != Gazetteer.NONE && Gazetteer.end(longer) > Gazetteer.end(best);
      if (more && !marked(later, Gazetteer.end(longer))) {
        best = longer;
        start = later;
      }
    }
    Naming naming = names.naming(best);
    int end = closed(start, Gazetteer.end(best));
    return stands(naming, start, end)
        ? Optional.of(name(naming, start, end, floor))
        : Optional.empty();
  }

  // "Vienna Convention (1969": the bracket that opened inside the name closes behind it.
  private int closed(int start, int end) {
    boolean closing = end < text.length() && text.charAt(end) == ')';
    return closing && opened(start, end) ? end + 1 : end;
  }

  private boolean opened(int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open > 0;
  }

  private int next(int word) {
    int i = neighbours.end(word);
    while (i < text.length() && i - word < 60 && !Folding.isWord(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Folding.isWord(text.charAt(i)) ? i : -1;
  }

  // A name in lower case throughout is one only where it is a title; nothing is a name in front of
  // "Act" or "Committee", nor inside a document symbol.
  private boolean stands(Naming naming, int start, int end) {
    if (!naming.abbreviation() && !naming.lower() && !capital(start, end)) {
      return false;
    }
    if (marked(start, end)) {
      return false;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    if (naming.abbreviation() && (symbol(before) || symbol(after) || report(start, end))) {
      return false;
    }
    int next = neighbours.after(end);
    if (next < 0 || !neighbours.capital(next)) {
      return true;
    }
    if (naming.abbreviation() && conference(end)) {
      return false;
    }
    // "Protocol of 7 December 1953" has no number.
    boolean day = Character.isDigit(text.charAt(end - 1));
    if (day && Lexicon.is(neighbours.at(next), Word.MONTH)) {
      return false;
    }
    return !neighbours.made(end);
  }

  // "Protocol[1]" has a note, and "Protocol\n 4. Convention" stands before the fourth of a list.
  private boolean marked(int start, int end) {
    int number = neighbours.start(end, start);
    if (number <= start || number == end || !Character.isDigit(text.charAt(number))) {
      return false;
    }
    if (text.charAt(number - 1) == '[') {
      return true;
    }
    boolean line = text.substring(Math.max(start, number - WIDEST_INDENT), number).contains("\n");
    return line && end + 1 < text.length() && text.startsWith(". ", end);
  }

  /** True behind an abbreviation that a Roman number makes a conference of: "UNCLOS III". */
  boolean conference(int end) {
    int next = neighbours.after(end);
    return next >= 0 && CONFERENCES.contains(text.substring(next, neighbours.end(next)));
  }

  // "[2011] ECHR 933", "ECHR 2016-II": a series of law reports, not what it reports on.
  private boolean report(int start, int end) {
    boolean before = start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ']';
    int next = neighbours.after(end);
    return before || next >= 0 && Character.isDigit(text.charAt(next));
  }

  private static boolean symbol(char unit) {
    return unit == '/' || unit == '-' || unit == '_' || unit == '@' || unit == '#';
  }

  private boolean capital(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i)) || Character.isTitleCase(text.charAt(i))) {
        return true;
      }
    }
    // A script without capitals cannot show any.
    return !Character.isLowerCase(text.charAt(start));
  }

  private Name name(Naming naming, int start, int end, int floor) {
    int first = naming.abbreviation() ? start : qualified(counted(start), floor);
    int tail = naming.ambiguous() == null ? end : tail(naming, end);
    int before = years.before(first, floor);
    if (before > 0 && text.charAt(first - 1) == '\n' && !dated(naming, before)) {
      before = 0;
    }
    if (before > 0) {
      first -= 5;
    }
    long behind = years.behind(tail);
    if (naming.abbreviation() && !own(naming, behind)) {
      behind = Years.NONE;
    }
    int last = behind == Years.NONE ? tail : Years.end(behind);
    int year = behind == Years.NONE ? before : Years.year(behind);
    @Nullable Definition definition = definitions.read(last).orElse(null);
    Shown shown = naming.abbreviation() ? listed(start, end, floor) : Shown.NEITHER;
    boolean sure = shown == Shown.NEITHER && naming.ambiguous() == null;
    lastShown = sure ? Shown.INSTRUMENT : shown;
    lastEnd = end;
    boolean determined = neighbours.precedes(Word.THE, first, floor);
    String title = tail > end && subject(end, tail) ? text.substring(start, tail) : "";
    return new Name(new Span(first, last), naming, year, shown, determined, title, definition);
  }

  // "ICERD (1965)", but not "CEDAW (2010)"
  private static boolean own(Naming naming, long year) {
    return year != Years.NONE && dated(naming, Years.year(year));
  }

  private static boolean dated(Naming naming, int year) {
    return naming.readings().stream().anyMatch(reading -> Objects.equals(reading.year(), year));
  }

  // "on the Sale of Goods" tells a subject, "to the Convention" an instrument.
  private boolean subject(int end, int tail) {
    int next = neighbours.after(end);
    return next >= 0
        && !Lexicon.is(neighbours.at(next), Word.TO)
        && !Lexicon.is(neighbours.at(next), Word.OF)
        && titles.title(end) == tail;
  }

  // "Hague Convention XIII concerning the Rights...": the rest of the title belongs to the name.
  private int tail(Naming naming, int end) {
    return naming.abbreviation() ? end : titles.end(end);
  }

  // "four Geneva Conventions" is a name of the register, but the count is none of its words.
  private int counted(int start) {
    boolean count = Lexicon.is(neighbours.at(start), Word.COUNT);
    int next = count ? neighbours.after(neighbours.end(start)) : -1;
    return next < 0 ? start : next;
  }

  private int qualified(int start, int floor) {
    int first = start;
    for (int i = 0; i < 2; i++) {
      int before = neighbours.startOf(Word.QUALIFIER, first, floor);
      if (before < 0) {
        return first;
      }
      first = before;
    }
    return first;
  }

  // "ratified the CRC and CEDAW": what holds of the first holds of the second.
  private Shown listed(int start, int end, int floor) {
    Shown shown = shown(start, end, floor);
    if (shown != Shown.NEITHER || lastShown != Shown.INSTRUMENT || start - lastEnd > 10) {
      return shown;
    }
    String between =
        text.substring(lastEnd, start).replace("the", "").replace("and", "").replace("to", "");
    return between.chars().noneMatch(Character::isLetter) ? lastShown : shown;
  }

  private Shown shown(int start, int end, int floor) {
    if (Initials.stand(text, start, end)) {
      return Shown.OTHER;
    }
    long next = neighbours.at(neighbours.after(end));
    int the = neighbours.startOf(Word.THE, start, floor);
    if (Lexicon.is(next, Word.ACTS)
        || neighbours.precedes(Word.SEISED, the < 0 ? start : the, floor)) {
      return Shown.BODY;
    }
    return Lexicon.is(next, Word.DISPOSES) || relied(start, floor)
        ? Shown.INSTRUMENT
        : Shown.NEITHER;
  }

  // "party to the CRC"
  private boolean relied(int start, int floor) {
    int before = start;
    for (int i = 0; i < 4; i++) {
      before = neighbours.before(before, floor);
      if (before < 0) {
        return false;
      }
      long match = neighbours.at(before);
      boolean relies = Lexicon.is(match, Word.RELIANCE) || text.startsWith("nder ", before + 1);
      if (relies && Gazetteer.end(match) >= start - 6) {
        return true;
      }
    }
    return false;
  }
}
