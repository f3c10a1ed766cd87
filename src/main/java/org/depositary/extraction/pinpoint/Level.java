package org.depositary.extraction.pinpoint;

/** The parts of an instrument, widest first. */
enum Level {
  PART,
  CHAPTER,
  ANNEX,
  SECTION,
  ARTICLE,
  PARAGRAPH,
  POINT,
  SUBPOINT;

  boolean wider(Level other) {
    return compareTo(other) < 0;
  }
}
