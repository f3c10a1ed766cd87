package org.depositary.extraction.citation;

import org.depositary.text.Span;

/** Keeps bare articles behind a national law from going to a convention. */
final class LawGuard {

  private static final int REACH = 600;

  private final String text;
  private int end = -1;

  LawGuard(String text) {
    this.text = text;
  }

  void law(Span span) {
    end = span.end();
  }

  void lift() {
    end = -1;
  }

  /**
   * True where a bare article is the law's: in the same paragraph, and in a text that is about one
   * convention in the same sentence.
   */
  boolean holds(Span article, boolean aboutOne) {
    if (end < 0 || article.start() - end > REACH) {
      return false;
    }
    String between = text.substring(end, article.start());
    int line = between.lastIndexOf('\n');
    boolean item =
        line >= 0 && between.substring(line).chars().noneMatch(Character::isLetterOrDigit);
    boolean sentence = aboutOne && between.contains(". ");
    return !item && !sentence && !between.contains("\n\n") && !between.contains(".\n");
  }
}
