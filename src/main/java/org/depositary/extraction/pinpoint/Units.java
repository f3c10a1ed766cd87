package org.depositary.extraction.pinpoint;

import org.jspecify.annotations.Nullable;

/** What a unit word is: its level, its number, where it may stand. */
final class Units {

  private Units() {}

  /** The level that a unit word names, or null. */
  static @Nullable Level level(Word word) {
    return switch (word) {
      case ARTICLE, ARTICLES, PRINCIPLE, PRINCIPLES -> Level.ARTICLE;
      case PREAMBLE -> Level.PREAMBLE;
      case PARAGRAPH, PARAGRAPHS, PREAMBULAR -> Level.PARAGRAPH;
      case POINT, POINTS -> Level.POINT;
      case PART, PARTS -> Level.PART;
      case CHAPTER, CHAPTERS -> Level.CHAPTER;
      case ANNEX -> Level.ANNEX;
      case SECTION, SECTIONS -> Level.SECTION;
      default -> null;
    };
  }

  /** The level that the word at the cursor names, or null. */
  static @Nullable Level level(Cursor cursor) {
    return cursor.known() ? level(cursor.word()) : null;
  }

  /** True on a word that, with a number, is a paragraph. */
  static boolean alinea(Cursor cursor) {
    return cursor.is(Word.POINT) && cursor.value() == 1;
  }

  static boolean plural(Word word) {
    return switch (word) {
      case ARTICLES, PRINCIPLES, PARAGRAPHS, POINTS, PARTS, CHAPTERS, SECTIONS -> true;
      default -> false;
    };
  }

  /** True where a unit may open with the word. */
  static boolean opens(Word word) {
    return level(word) != null || word == Word.ORDINAL || word == Word.DETAIL;
  }

  /** True where the unit at the cursor can be cited without a name beside it. */
  static boolean standing(Cursor cursor) {
    return cursor.known()
        && switch (cursor.word()) {
          case ARTICLE, ARTICLES, PARAGRAPH, PARAGRAPHS, POINT, POINTS, CHAPTER, PART -> true;
          default -> false;
        };
  }
}
