package org.depositary.extraction.pinpoint;

/** The parts of an instrument, widest first. */
enum Level {
  ANNEX,
  PART,
  CHAPTER,
  SECTION,
  PREAMBLE,
  ARTICLE,
  /** A section of an article: "article VIII, section 30". */
  SUBSECTION,
  PARAGRAPH,
  POINT,
  SUBPOINT;

  boolean wider(Level other) {
    return compareTo(other) < 0;
  }
}
