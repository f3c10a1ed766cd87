package org.depositary.extraction.law;

/**
 * The name of a law as it stands in the text, in UTF-16 units.
 *
 * @param jurisdiction ISO code or "EU"; empty where the name does not tell
 * @param full false for a name that many laws have: "the Constitution", "the Penal Code"
 */
record Title(int start, int end, String jurisdiction, boolean full) {

  static Title full(int start, int end, String jurisdiction) {
    return new Title(start, end, jurisdiction, true);
  }

  static Title bare(int start, int end) {
    return new Title(start, end, "", false);
  }
}
