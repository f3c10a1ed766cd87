package org.depositary.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Marks the second form of a word, its stem, so that it is taken for no word. */
final class StemMarks extends TokenFilter {

  /** No word begins so. */
  static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  StemMarks(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (step.getPositionIncrement() == 0) {
      int length = term.length();
      char[] units = term.resizeBuffer(length + 1);
      System.arraycopy(units, 0, units, 1, length);
      units[0] = MARK;
      term.setLength(length + 1);
    }
    return true;
  }
}
