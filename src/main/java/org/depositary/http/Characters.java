package org.depositary.http;

/** Which characters the service takes in, and how it shows others. */
public final class Characters {

  private static final int REPLACEMENT = 0xfffd;

  private Characters() {}

  /** A text in which U+FFFD stands for each character that is not taken in. */
  public static String shown(String text) {
    if (storable(text)) {
      return text;
    }
    return text.codePoints()
        .map(
            c ->
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? REPLACEMENT
                    : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

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
