package org.depositary.extraction.similarity;

/** A text as a row of units, which are compared with those of another; offsets are UTF-16. */
interface Units {

  int count();

  long hash(int unit);

  /** Whether a unit is a word: marks and blanks alone hold no texts together. */
  boolean isWord(int unit);

  boolean same(int unit, Units other, int otherUnit);

  int start(int unit);

  int end(int unit);

  /** Length of the text. */
  int length();

  /** The units between two, half-open; where there are none, the place between two units. */
  default Stretch stretch(int from, int to) {
    if (from < to) {
      return new Stretch(start(from), end(to - 1));
    }
    int at = from == count() ? length() : start(from);
    return new Stretch(at, at);
  }
}
