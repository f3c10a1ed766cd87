package org.depositary.extraction;

import org.depositary.text.Text;

/** Reads a text and returns all it finds. Thread-safe, deterministic, linear in the text. */
public interface Extractor {

  /**
   * The version of the rules and of the register; the same text and version give the same answer.
   */
  String version();

  /** Everything found, each list in text order. Never fails, whatever the characters are. */
  Extraction extract(Text text);
}
