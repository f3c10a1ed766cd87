package org.depositary.text;

/**
 * Chooses between spellings of one name, the same one in whatever order they come.
 *
 * <p>Capitals throughout lose against small letters, fewer letters beyond ASCII against more: print
 * loses accents, it never adds them. What is left goes by the order of characters.
 */
public final class Spelling {

  private Spelling() {}

  /** True where both are the same name and the first shows it better. */
  public static boolean isBetter(String spelling, String than) {
    if (spelling.equals(than) || !Folding.key(spelling).equals(Folding.key(than))) {
      return false;
    }
    int shouted = Boolean.compare(isShouted(than), isShouted(spelling));
    if (shouted != 0) {
      return shouted > 0;
    }
    int accents = Integer.compare(accents(spelling), accents(than));
    return accents != 0 ? accents > 0 : spelling.compareTo(than) > 0;
  }

  /** The better of two spellings of one name; the first where the names differ. */
  public static String better(String one, String other) {
    return isBetter(other, one) ? other : one;
  }

  private static boolean isShouted(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  private static int accents(String name) {
    return (int) name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
  }
}
