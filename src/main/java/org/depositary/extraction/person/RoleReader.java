package org.depositary.extraction.person;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.name.CommonWords;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Reads the offices and titles beside a person's name: "Foreign Minister", "Judge". */
public final class RoleReader {

  private static final int LONGEST = 14;

  private final Words words;

  public RoleReader(Words words) {
    this.words = words;
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
    // "the then President, Jane Doe"
    comma |= title >= 0 && words.gap(first) == Gap.COMMA && role(title);
    if (title >= 0 && beside(title + 1, comma || title < first - 1)) {
      before(title, title < first - 1, roles);
    }
    after(last, roles);
    return roles;
  }

  /** True for a capitalised title or office that may stand before a name. */
  public boolean title(int word) {
    return words.capital(word)
        && (PersonWords.HONORIFICS.has(words, word) || CommonWords.TITLES.has(words, word));
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

  private boolean beside(int next, boolean commaAllowed) {
    Gap gap = words.gap(next);
    return gap == Gap.SPACE || gap == Gap.STOP || commaAllowed && gap == Gap.COMMA;
  }

  // With an honorific in between the office may be a phrase: "Ambassador of Chile to Peru, Mr.".
  private void before(int end, boolean phrase, List<String> roles) {
    int first = -1;
    int at = end;
    while (at > end - LONGEST && at >= 0) {
      if (role(at)) {
        first = at;
      } else if (!phrase && !PersonWords.PARTS_OF_ROLES.has(words, at)) {
        break;
      }
      if (words.gap(at) != Gap.SPACE
          && words.gap(at) != Gap.HYPHEN
          && words.gap(at) != Gap.APOSTROPHE) {
        break;
      }
      at--;
    }
    if (first < 0) {
      return;
    }
    while (first > 0
        && words.gap(first) == Gap.SPACE
        && PersonWords.PARTS_OF_ROLES.has(words, first - 1)) {
      first--;
    }
    roles.add(words.text().slice(words.span(first, end)));
  }

  // "X Y, spokesman of the Ministry of Z," up to the next mark.
  private void after(int last, List<String> roles) {
    int start = last + 1;
    if (words.gap(start) != Gap.COMMA) {
      return;
    }
    if (CommonWords.GRAMMAR.has(words, start) && words.shape(start) == Shape.LOWER) {
      start++;
    }
    boolean office = false;
    int end = start;
    for (int i = 0; i < LONGEST && end < words.count(); i++, end++) {
      Gap gap = words.gap(end);
      if (i > 0 && gap != Gap.SPACE && gap != Gap.HYPHEN && gap != Gap.APOSTROPHE) {
        break;
      }
      if (honorific(end)) {
        return;
      }
      office |= i < 4 && role(end);
    }
    // Before "..., Mr." it is the office of the next one.
    boolean next = words.gap(end) == Gap.COMMA && honorific(end);
    if (office && !next && words.gap(end) != Gap.SPACE) {
      roles.add(words.text().slice(words.span(start, end - 1)));
    }
  }

  private boolean role(int word) {
    return PersonWords.ROLES.has(words, word)
        || words.capital(word) && CommonWords.TITLES.has(words, word);
  }
}
