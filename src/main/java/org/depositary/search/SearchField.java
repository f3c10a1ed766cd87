package org.depositary.search;

/** Something that a record is found, narrowed, ordered or shown by. */
public sealed interface SearchField {

  String name();

  /**
   * Words that are looked for, and marked where they stand.
   *
   * @param english whether forms of one English word are one; words of any other language are
   *     themselves, whatever their case and accents
   */
  record Words(String name, String text, boolean english) implements SearchField {}

  /** One of the values that a filter may ask for, and that may be counted. */
  record Keyword(String name, String value) implements SearchField {}

  /** A number to narrow and order by; a record has one of a name. */
  record Amount(String name, long value) implements SearchField {}

  /** A text to order by, unit by unit; a record has one of a name. */
  record Rank(String name, String value) implements SearchField {}

  /** Something that is only shown. */
  record Shown(String name, String value) implements SearchField {}
}
