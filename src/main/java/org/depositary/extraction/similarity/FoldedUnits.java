package org.depositary.extraction.similarity;

import org.depositary.text.Words;

/** Words as they are folded: case, accents and punctuation make no difference. */
record FoldedUnits(Words words) implements Units {

  @Override
  public int count() {
    return words.count();
  }

  @Override
  public long hash(int unit) {
    return words.hash(unit);
  }

  @Override
  public boolean isWord(int unit) {
    return true;
  }

  @Override
  public boolean same(int unit, Units other, int otherUnit) {
    return words.hash(unit) == other.hash(otherUnit);
  }

  @Override
  public int start(int unit) {
    return words.start(unit);
  }

  @Override
  public int end(int unit) {
    return words.end(unit);
  }

  @Override
  public int length() {
    return words.text().utf16Length();
  }
}
