package org.depositary.http;

/** Which characters the service takes in. */
public final class Characters {

  private Characters() {}

  /** Whether a text has neither NUL nor half of a surrogate pair. */
  public static boolean storable(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == length
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
