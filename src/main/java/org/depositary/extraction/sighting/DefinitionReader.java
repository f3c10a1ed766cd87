package org.depositary.extraction.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.pinpoint.Cursor;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.sighting.Sighting.Definition;
import org.depositary.text.Folding;

/**
 * Reads what a text calls an instrument from here on: {@code (hereinafter "the Convention")},
 * {@code (ICCPR)}, {@code , hereinafter referred to as the Statute,}.
 */
final class DefinitionReader {

  private static final int MOST_TOKENS = 16;

  private final String text;
  private final Cursor cursor;

  DefinitionReader(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
  }

  /** The definition right behind a name that ends at an offset. */
  Optional<Definition> read(int end) {
    cursor.at(end);
    boolean bracket = cursor.is(Token.OPEN);
    if (bracket || cursor.is(Token.COMMA)) {
      cursor.next();
    }
    boolean said = cursor.is(Word.HEREINAFTER);
    if (!bracket && !said) {
      return Optional.empty();
    }
    return bracket ? inBracket() : behindComma();
  }

  private Optional<Definition> inBracket() {
    List<String> keys = new ArrayList<>();
    boolean said = false;
    boolean over = false;
    for (int i = 0; i < MOST_TOKENS && !cursor.is(Token.END); i++) {
      if (cursor.is(Token.CLOSE)) {
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Definition(keys, cursor.end()));
      }
      if (cursor.is(Word.HEREINAFTER)) {
        said = true;
        cursor.next();
        continue;
      }
      if (cursor.is(Token.COMMA) || cursor.is(Token.SEMICOLON) || cursor.is(Word.AND)) {
        over = over || cursor.is(Token.COMMA);
        cursor.next();
        continue;
      }
      if (cursor.is(Token.QUOTE) || cursor.is(Word.THE) || abbreviation() || said) {
        phrase(keys);
      } else if (cursor.is(Token.NUMBER) && over) {
        cursor.next();
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Definition> behindComma() {
    while (cursor.is(Word.HEREINAFTER)) {
      cursor.next();
    }
    List<String> keys = new ArrayList<>();
    phrase(keys);
    return keys.isEmpty() ? Optional.empty() : Optional.of(new Definition(keys, cursor.from()));
  }

  // One phrase, quoted or not; leaves the cursor behind it.
  private void phrase(List<String> keys) {
    for (int i = 0; i < 3 && (cursor.is(Token.QUOTE) || cursor.is(Word.THE)); i++) {
      cursor.next();
    }
    int start = cursor.start();
    int end = start;
    boolean capital = false;
    for (int i = 0; i < 8 && (in() || possessive()); i++) {
      capital = capital || cursor.is(Token.NUMBER) || cursor.capital();
      end = cursor.end();
      cursor.next();
    }
    if (cursor.is(Token.QUOTE)) {
      cursor.next();
    }
    if (end == start) {
      cursor.next();
    } else if (capital) {
      keys.add(Folding.key(text.substring(start, end)));
    }
  }

  // "Women's Charter", "Migrants’ Convention"
  private boolean possessive() {
    boolean apostrophe = cursor.is(Token.QUOTE) && !cursor.gap() && cursor.start() > 0;
    if (!apostrophe || cursor.first() != '\'' && cursor.first() != '\u2019') {
      return false;
    }
    boolean letter = Character.isLetter(text.charAt(cursor.start() - 1));
    boolean plural = text.charAt(cursor.start() - 1) == 's' && cursor.after() == ' ';
    return letter && (Character.isLetter(cursor.after()) || plural && capitalAfter());
  }

  private boolean capitalAfter() {
    int next = cursor.end() + 1;
    return next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private boolean in() {
    return (cursor.is(Token.WORD) || cursor.is(Token.NUMBER) || cursor.is(Token.DASH))
        && !cursor.is(Word.AND)
        && !cursor.is(Word.HEREINAFTER);
  }

  // ICCPR, OP-CEDAW, ECtHR: at least two capitals and no other word behind.
  private boolean abbreviation() {
    if (!cursor.is(Token.WORD) || cursor.length() < 2) {
      return false;
    }
    int capitals = 0;
    for (int i = cursor.start(); i < cursor.end(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 2 >= cursor.length();
  }
}
