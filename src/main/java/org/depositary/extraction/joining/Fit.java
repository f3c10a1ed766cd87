package org.depositary.extraction.joining;

import java.util.List;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Pinpoint.Existence;
import org.depositary.extraction.register.Convention;

/** Whether pinpoints fit a convention or a set. */
public final class Fit {

  private Fit() {}

  /** False where the convention is known to end before one of the pinpoints. */
  public static boolean held(Convention convention, List<Pinpoint> pinpoints) {
    for (Pinpoint pinpoint : pinpoints) {
      if (convention.provisions().existence(pinpoint) == Existence.BEYOND_END) {
        return false;
      }
    }
    return true;
  }

  /**
   * True where the members of a set share the provisions: articles 1 to 3 have equal numbers in all
   * four Geneva Conventions; other texts say "common".
   */
  public static boolean shared(Joined joined) {
    if (joined.common()) {
      return true;
    }
    for (Pinpoint pinpoint : joined.pinpoints()) {
      String article = pinpoint.article();
      if (article == null || article.length() != 1 || article.charAt(0) > '3') {
        return false;
      }
    }
    return true;
  }
}
