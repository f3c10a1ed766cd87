package org.depositary.extraction.law;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.sign.Sign;

/** Finds national laws, by name, by number and by what the text named before. Thread-safe. */
public final class LawScanner {

  /**
   * National laws, without the pinpoints beside them.
   *
   * @param signs of this text, in text order
   */
  public List<Citation> scan(String text, List<Sign> signs) {
    return new LawReading(text, signs).read();
  }
}
