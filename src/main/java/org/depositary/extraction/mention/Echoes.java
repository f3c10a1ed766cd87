package org.depositary.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.name.Candidate;
import org.depositary.extraction.name.Marks;
import org.depositary.extraction.name.Rule;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * Finds again what a text has named before: acronyms bound to a long form, surnames and full names
 * of people. One surface has one type in a text.
 */
final class Echoes {

  private static final int LONGEST_ACRONYM = 10;

  private final Words words;
  private final Marks marks;
  private final Map<Long, Candidate> acronyms = new HashMap<>();
  private final Map<Long, Candidate> surnames = new HashMap<>();

  Echoes(Words words, Marks marks) {
    this.words = words;
    this.marks = marks;
  }

  /** The settled candidates, and what they are called elsewhere in the text. */
  List<Candidate> follow(List<Candidate> settled) {
    for (Candidate candidate : settled) {
      if (candidate.type() == MentionType.PERSON) {
        bindSurname(candidate);
      } else if (candidate.type() == MentionType.ORGANIZATION) {
        bindAcronym(candidate);
      }
    }
    if (acronyms.isEmpty() && surnames.isEmpty()) {
      return settled;
    }
    List<Candidate> found = new ArrayList<>(settled.size());
    for (Candidate candidate : settled) {
      found.add(named(candidate));
    }
    for (int at = 0; at < words.count(); at++) {
      if (words.capital(at) && !marks.covers(at)) {
        read(at, found);
      }
    }
    return found;
  }

  private void read(int at, List<Candidate> found) {
    Candidate body = acronym(at) ? acronyms.get(words.hash(at)) : null;
    if (body != null && sameCase(at, body)) {
      found.add(again(body, at, at));
      return;
    }
    Candidate person = surnames.get(words.hash(at));
    if (person != null && person.last() < at) {
      int first = fullName(person, at);
      found.add(again(person, first, at));
    }
  }

  // "Senator Doe" after "Jane Doe" is Jane Doe, with the office that stands here.
  private Candidate named(Candidate candidate) {
    if (candidate.type() != MentionType.PERSON || candidate.first() < candidate.last()) {
      return candidate;
    }
    Candidate full = surnames.get(words.hash(candidate.last()));
    if (full == null || full.length() == 1 || full.last() >= candidate.first()) {
      return candidate;
    }
    return new Candidate(
        candidate.first(),
        candidate.last(),
        MentionType.PERSON,
        words.text().slice(words.span(full.first(), full.last())),
        null,
        candidate.roles(),
        candidate.rule());
  }

  private Candidate again(Candidate full, int first, int last) {
    String name = full.name();
    return new Candidate(
        first,
        last,
        full.type(),
        name == null ? words.text().slice(words.span(full.first(), full.last())) : name,
        full.authority(),
        List.of(),
        Rule.FOLLOWS);
  }

  // The start of the full name that ends here, or of the surname alone.
  private int fullName(Candidate person, int last) {
    int length = person.last() - person.first();
    int first = last;
    for (int i = 1; i <= length && last - i >= 0; i++) {
      boolean same = words.hash(last - i) == words.hash(person.last() - i);
      if (!same || marks.covers(last - i)) {
        break;
      }
      if (words.capital(last - i)) {
        first = last - i;
      }
    }
    return first;
  }

  private void bindSurname(Candidate person) {
    int surname = person.last();
    if (words.length(surname) > 2 && words.shape(surname) != Shape.INITIAL) {
      surnames.merge(
          words.hash(surname),
          person,
          (known, other) -> other.length() > known.length() ? other : known);
    }
  }

  // "... Human Rights Commission of Sri Lanka (HRCSL)"
  private void bindAcronym(Candidate body) {
    int at = body.last() + 1;
    boolean bracketed =
        words.gap(at) == Gap.OPEN && acronym(at) && closes(words.unitAt(words.end(at)));
    if (bracketed && initials(body, at)) {
      acronyms.putIfAbsent(words.hash(at), body);
    }
  }

  private static boolean closes(char unit) {
    return unit == ')' || unit == ']' || unit == '"' || unit == '\u201d' || unit == '\u2019';
  }

  private boolean acronym(int word) {
    return word < words.count()
        && words.length(word) <= LONGEST_ACRONYM
        && (words.shape(word) == Shape.UPPER || words.shape(word) == Shape.MIXED);
  }

  // The acronym starts with the initial of one of the first words of the long form.
  private boolean initials(Candidate body, int acronym) {
    char initial = Character.toLowerCase(words.unitAt(words.start(acronym)));
    for (int i = body.first(); i <= Math.min(body.last(), body.first() + 3); i++) {
      if (Character.toLowerCase(words.unitAt(words.start(i))) == initial) {
        return true;
      }
    }
    return false;
  }

  private boolean sameCase(int at, Candidate body) {
    int written = body.last() + 1;
    return words.length(at) == words.length(written)
        && words
            .text()
            .characters()
            .regionMatches(
                words.start(at), words.text().characters(), words.start(written), words.length(at));
  }
}
