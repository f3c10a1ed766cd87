package org.depositary.extraction.person;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.name.CommonWords;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Reads the offices and titles beside a person's name: "Foreign Minister", "Judge". */
public final class RoleReader {

  private static final int LONGEST = 14;
  private static final int FARTHEST_HEAD = 6;

  /** What may stand between the comma behind a name and an office. */
  private static final WordTable OPENING =
      WordTable.of("the a an its his her their our as also now then former");

  private final Words words;
  private final OfficeReader offices;

  public RoleReader(Words words) {
    this.words = words;
    this.offices = new OfficeReader(words);
  }

  /** Roles before and after a name, in text order. */
  public List<String> roles(int first, int last) {
    List<String> roles = new ArrayList<>(2);
    int title = first - 1;
    boolean comma = false;
    while (title >= 0 && honorific(title)) {
      comma |= words.gap(title) == Gap.COMMA;
      title--;
    }
    boolean honoured = title < first - 1;
    int office = honoured ? -1 : office(last, first);
    // "the then President, Jane Doe"
    comma |= title >= 0 && words.gap(first) == Gap.COMMA && offices.role(title);
    if (office >= 0) {
      roles.add(words.text().slice(words.span(office, title)));
    } else if (title >= 0 && words.hash(title) == CommonWords.AND) {
      shared(first, roles);
    } else if (title >= 0 && !ended(title + 1, honoured) && beside(title + 1, comma || honoured)) {
      before(title, honoured, roles);
    }
    boolean apposed = office >= 0 && words.gap(title + 1) == Gap.COMMA;
    if (!apposed) {
      after(last, roles);
    }
    return roles;
  }

  /** True where an office with what it is of stands right before a name. */
  boolean hasOffice(int first, int last) {
    return office(last, first) >= 0;
  }

  /** True for a capitalised title or office that may stand before a name. */
  public boolean title(int word) {
    return words.capital(word)
        && (PersonWords.HONORIFICS.has(words, word)
            || CommonWords.TITLES.has(words, word)
            || PersonWords.PLURALS.has(words, word));
  }

  /** True for "Mr", "Ms", and for the letters of "H.E.". */
  boolean honorific(int word) {
    boolean letter =
        word < words.count()
            && words.shape(word) == Shape.INITIAL
            && (words.gap(word + 1) == Gap.DOT || words.gap(word + 1) == Gap.STOP);
    return word < words.count()
        && words.capital(word)
        && (letter || PersonWords.HONORIFICS.has(words, word));
  }

  // "Minister of Justice Jane Doe"; with a comma only where one closes the name too: "The Chair of
  // the Committee, Jane Doe, said".
  private int office(int last, int next) {
    Gap gap = words.gap(next);
    boolean parted = gap == Gap.COMMA && words.gap(last + 1) != Gap.SPACE;
    return gap == Gap.SPACE || parted ? offices.start(next - 1, parted) : -1;
  }

  // "It was signed. Mr. Doe left": before an honorific a stop ends the sentence.
  private boolean ended(int next, boolean honoured) {
    return honoured && words.gap(next) == Gap.STOP;
  }

  private boolean beside(int next, boolean commaAllowed) {
    Gap gap = words.gap(next);
    return gap == Gap.SPACE || gap == Gap.STOP || commaAllowed && gap == Gap.COMMA;
  }

  // With an honorific in between the office may be a phrase: "Ambassador of Chile to Peru, Mr.".
  private void before(int end, boolean phrase, List<String> roles) {
    int first = -1;
    int at = end;
    while (at > end - LONGEST && at >= 0) {
      if (offices.role(at)) {
        first = at;
      } else if (!phrase && !offices.part(at)) {
        break;
      }
      if (words.gap(at) != Gap.SPACE
          && words.gap(at) != Gap.HYPHEN
          && words.gap(at) != Gap.APOSTROPHE) {
        break;
      }
      at--;
    }
    if (first >= 0) {
      roles.add(singular(words.text().slice(words.span(parts(first), end)), end));
    }
  }

  // "Mr Justice Doe": of the courtesies this alone is part of an office.
  private int parts(int noun) {
    int first = noun;
    while (first > 0
        && (words.gap(first) == Gap.SPACE || words.gap(first) == Gap.HYPHEN)
        && offices.part(first - 1)) {
      first--;
    }
    boolean courtesy =
        words.hash(noun) == PersonWords.JUSTICE
            && first == noun
            && noun > 0
            && words.gap(noun) == Gap.SPACE
            && PersonWords.BEFORE_JUSTICE.has(words, noun - 1);
    return courtesy ? noun - 1 : first;
  }

  // "Presidents Jane Doe and John Roe": the plural is of both.
  private void shared(int first, List<String> roles) {
    if (first < 2 || words.hash(first - 1) != CommonWords.AND) {
      return;
    }
    for (int at = first - 2; at >= 0 && first - at < LONGEST && words.capital(at); at--) {
      if (PersonWords.PLURALS.has(words, at)) {
        before(at, false, roles);
        return;
      }
    }
  }

  private String singular(String role, int end) {
    return PersonWords.PLURALS.has(words, end) ? role.substring(0, role.length() - 1) : role;
  }

  // "X Y, spokesman of the Ministry of Z," up to the next mark.
  private void after(int last, List<String> roles) {
    int start = last + 1;
    if (words.gap(start) != Gap.COMMA) {
      return;
    }
    boolean small = words.shape(start) == Shape.LOWER;
    if (small && OPENING.has(words, start)) {
      start++;
    } else if (small && CommonWords.GRAMMAR.has(words, start)) {
      return;
    }
    int head = head(start);
    int end = head < 0 ? -1 : end(start);
    // Before "..., Mr." it is the office of the next one.
    if (end > head && !(words.gap(end) == Gap.COMMA && honorific(end))) {
      roles.add(words.text().slice(words.span(start, end - 1)));
    }
  }

  // The noun of an office, before anything that it is of; -1 where there is none or where it is the
  // title of the next person.
  private int head(int start) {
    for (int at = start; at < words.count() && at - start < FARTHEST_HEAD; at++) {
      if (at > start && !inner(words.gap(at)) || honorific(at)) {
        return -1;
      }
      boolean small = words.shape(at) == Shape.LOWER;
      if (small && (CommonWords.GRAMMAR.has(words, at) || PersonWords.SPEECH.has(words, at))) {
        return -1;
      }
      if (offices.role(at) && !participle(at, start)) {
        return names(at + 1) ? -1 : at;
      }
    }
    return -1;
  }

  // "Doe, accused of theft,"
  private boolean participle(int word, int start) {
    return word == start && words.hash(word) == PersonWords.ACCUSED && words.gap(word) == Gap.COMMA;
  }

  // A capital word right behind the noun is a name, unless it belongs to the office.
  private boolean names(int next) {
    return next < words.count()
        && words.gap(next) == Gap.SPACE
        && words.capital(next)
        && !offices.role(next)
        && !offices.part(next)
        && !PersonWords.BEHIND_ROLES.has(words, next);
  }

  // Behind the last word up to the next mark; -1 where it is too far.
  private int end(int start) {
    int end = start + 1;
    while (end < words.count() && inner(words.gap(end))) {
      if (end - start >= LONGEST || honorific(end)) {
        return -1;
      }
      end++;
    }
    return end;
  }

  private static boolean inner(Gap gap) {
    return gap == Gap.SPACE || gap == Gap.HYPHEN || gap == Gap.APOSTROPHE;
  }
}
