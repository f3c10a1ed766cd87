package org.depositary.extraction.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Citation;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.PinpointRun;
import org.depositary.extraction.pinpoint.PinpointScanner;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting.Defined;
import org.depositary.extraction.sighting.Sighting.Definition;
import org.depositary.extraction.sighting.Sighting.Home;
import org.depositary.extraction.sighting.Sighting.Other;
import org.depositary.extraction.sighting.Sighting.Run;
import org.depositary.text.FirstWords;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one loop over the characters: what starts at a word is handed to the reader for it.
 *
 * <p>Where a name and another reading start at the same word, the name wins: it is the longest the
 * register knows. A citation of another authority wins over all that starts inside it, except a
 * name that is longer. Sightings come out in text order and never overlap.
 */
public final class Scanner {

  private final String text;
  private final Lexicon lexicon = Lexicon.shipped();
  private final NameReader names;
  private final PinpointScanner pinpoints;
  private final PointerReader pointers;
  private final CodeReader codes;
  private final Homes homes;
  private final Neighbours neighbours;
  private final DefinedNames defined = new DefinedNames();
  private final List<Citation> authorities;
  private final List<Sighting> sightings = new ArrayList<>();
  private final FirstWords.Reader firstWords;
  private int authority;
  private int nextAuthority;

  /** A scanner for one text. */
  public Scanner(String text, Vocabulary vocabulary, List<Citation> authorities) {
    this.homes = vocabulary.homes();
    this.text = text;
    this.firstWords = vocabulary.firstWords().of(text);
    this.names = new NameReader(text, vocabulary);
    this.pinpoints = new PinpointScanner(text);
    this.pointers = new PointerReader(text);
    this.codes = new CodeReader(text, vocabulary.names());
    this.neighbours = new Neighbours(text);
    this.authorities = authorities;
    this.nextAuthority = start(0);
  }

  /** True for a word that something may start with. */
  static boolean starts(Word word) {
    return PinpointScanner.starts(word)
        || Heads.is(word)
        || word == Word.LAW
        || word == Word.CODE
        || word == Word.NUMBER_SIGN;
  }

  public List<Sighting> scan() {
    int floor = 0;
    int at = 0;
    while (at < text.length()) {
      char unit = text.charAt(at);
      boolean cited = at >= nextAuthority && authority(at) != null;
      if (!cited && !Folding.isWord(unit)) {
        at++;
        continue;
      }
      int end = firstWords.read(at).end();
      int starts = firstWords.starts();
      if (defined.starts(firstWords.hash())) {
        starts |= Vocabulary.DEFINED;
      }
      if (cited || starts != 0 || unit <= '9') {
        int seen = read(at, starts, floor);
        floor = Math.max(floor, seen > at ? seen : floor);
        end = Math.max(end, seen);
      }
      at = Math.max(end, at + 1);
    }
    return sightings;
  }

  /** The end of what was seen at a word, or the word's own offset. */
  private int read(int at, int starts, int floor) {
    // The Grand Chamber, not the Geneva Conventions.
    if (text.startsWith("[GC]", at - 1)) {
      return add(new Home(new Span(at, at + 2), "echr"));
    }
    Optional<? extends Sighting> name =
        (starts & Vocabulary.NAME) == 0 ? Optional.empty() : names.read(at, floor);
    Citation other = authority(at);
    if (other != null && (name.isEmpty() || other.span().end() >= name.get().span().end())) {
      return add(new Other(other.span(), other));
    }
    if (name.isPresent()) {
      Sighting seen = name.get();
      add(seen);
      return Sighting.end(seen);
    }
    int end = (starts & Vocabulary.DEFINED) == 0 ? at : defined(at);
    end = end > at ? end : home(at, starts);
    return end > at ? end : word(at, starts, floor);
  }

  private int home(int at, int starts) {
    if (!neighbours.capital(at)) {
      return at;
    }
    long match = (starts & Vocabulary.BODY) == 0 ? Gazetteer.NONE : homes.longest(text, at);
    return match == Gazetteer.NONE
        ? at
        : add(new Home(new Span(at, Gazetteer.end(match)), homes.convention(match)));
  }

  private int defined(int at) {
    if (!neighbours.capital(at)) {
      return at;
    }
    long match = defined.longest(text, at);
    return match == Gazetteer.NONE || names.conference(Gazetteer.end(match))
        ? at
        : add(new Defined(new Span(at, Gazetteer.end(match)), defined.key(match)));
  }

  private int word(int at, int starts, int floor) {
    char unit = text.charAt(at);
    if (unit >= '0' && unit <= '9') {
      return digits(at);
    }
    long match = (starts & Vocabulary.TRIGGER) == 0 ? Gazetteer.NONE : lexicon.longest(text, at);
    if (match == Gazetteer.NONE) {
      return at;
    }
    Word word = Lexicon.word(match);
    if (PinpointScanner.starts(word) && (at == 0 || text.charAt(at - 1) != '-')) {
      return run(pinpoints.scan(at), at);
    }
    if (word == Word.CODE) {
      return all(codes.code(at, Lexicon.value(match)), at);
    }
    if (Heads.is(word)) {
      List<Sighting> numbered = codes.numbered(word, at, Gazetteer.end(match));
      if (!numbered.isEmpty()) {
        return all(numbered, at);
      }
      return pointed(pointers.read(word, at, Gazetteer.end(match), floor), at);
    }
    if (word == Word.NUMBER_SIGN && application(Gazetteer.end(match))) {
      return add(new Home(new Span(at, Gazetteer.end(match)), "echr"));
    }
    if (word == Word.LAW && neighbours.capital(at) && !international(at, floor)) {
      return add(new Other(new Span(at, Gazetteer.end(match)), null));
    }
    return at;
  }

  // "no. 7334/13": only the Strasbourg court numbers its applications so.
  private boolean application(int end) {
    int i = end;
    while (i < text.length() && i - end < 3 && !Character.isDigit(text.charAt(i))) {
      i++;
    }
    int digits = i;
    while (i < text.length() && i - digits < 6 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i - digits >= 3
        && i + 2 < text.length()
        && text.charAt(i) == '/'
        && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2))
        && (i + 3 == text.length() || !Character.isDigit(text.charAt(i + 3)));
  }

  private int all(List<Sighting> seen, int at) {
    seen.forEach(this::add);
    return seen.isEmpty() ? at : seen.get(seen.size() - 1).span().end();
  }

  private int pointed(Optional<Sighting> seen, int at) {
    if (seen.isEmpty()) {
      return at;
    }
    add(seen.get());
    return Sighting.end(seen.get());
  }

  private boolean international(int at, int floor) {
    return neighbours.precedes(Word.QUALIFIER, at, floor)
        || neighbours.precedes(Word.RELEVANT, at, floor);
  }

  // "28(a)(ii)", "6th article"
  private int digits(int at) {
    int end = at;
    while (end < text.length() && end - at < 4 && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    boolean first = at == 0 || text.charAt(at - 1) != '.' && text.charAt(at - 1) != '/';
    if (!first || end == text.length()) {
      return at;
    }
    if (text.charAt(end) == '(') {
      return run(pinpoints.scanBare(at), at);
    }
    if (text.startsWith(" of ", end) && listed(at)) {
      return run(pinpoints.scanNumber(at), at);
    }
    return Character.isLetter(text.charAt(end)) ? run(pinpoints.scanOrdinal(at), at) : at;
  }

  // "articles 7 of the first, 3 of the second": the unit word holds for both.
  private boolean listed(int at) {
    int last = sightings.size() - 1;
    if (last < 1 || !(sightings.get(last) instanceof Sighting.Name name)) {
      return false;
    }
    String between = text.substring(Math.min(at, Sighting.end(name)), at);
    boolean list = between.equals(", ") || between.equals(" and ") || between.equals(", and ");
    return list && sightings.get(last - 1) instanceof Run;
  }

  private int run(Optional<PinpointRun> run, int at) {
    return run.isPresent() ? add(new Run(run.get())) : at;
  }

  private int add(Sighting seen) {
    sightings.add(seen);
    Definition definition = Sighting.definition(seen);
    if (definition != null) {
      defined.add(definition);
    }
    return seen.span().end();
  }

  /** The citation of another authority that starts at an offset, or null. */
  private @Nullable Citation authority(int at) {
    while (nextAuthority < at) {
      authority++;
      nextAuthority = start(authority);
    }
    return nextAuthority == at ? authorities.get(authority) : null;
  }

  private int start(int index) {
    return index < authorities.size() ? authorities.get(index).span().start() : Integer.MAX_VALUE;
  }
}
