package org.depositary.search.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Reads letters that folding leaves alone as the plain ones they are written as elsewhere, and
 * apostrophes as gaps between words.
 *
 * <p>One unit for one: offsets stay what they are.
 */
final class Letters extends CharFilter {

  private static final String MARKED = "łŁøØđĐıİəƏ";
  private static final String PLAIN = "lLoOdDiIeE";
  private static final String APOSTROPHES = "'’‘ʼ＇";

  Letters(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] units, int from, int length) throws IOException {
    int read = input.read(units, from, length);
    for (int i = from; i < from + read; i++) {
      units[i] = plain(units[i]);
    }
    return read;
  }

  private static char plain(char unit) {
    if (unit < 0x80) {
      return unit == '\'' ? ' ' : unit;
    }
    if (APOSTROPHES.indexOf(unit) >= 0) {
      return ' ';
    }
    int known = MARKED.indexOf(unit);
    return known < 0 ? unit : PLAIN.charAt(known);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
