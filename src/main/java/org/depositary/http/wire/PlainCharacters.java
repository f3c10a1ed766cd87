package org.depositary.http.wire;

/**
 * Tells addresses that are made of characters which mean the same to everybody.
 *
 * <p>Most are, and need not be parsed to know that they can be.
 */
final class PlainCharacters {

  private static final boolean[] OF_HOST = marked(".-:");
  // Without %, which has to begin an escape.
  private static final boolean[] OF_URI = marked("-._~!$&'()*+,;=:@/?");

  private PlainCharacters() {}

  private static boolean[] marked(String others) {
    boolean[] marks = new boolean[128];
    others.chars().forEach(c -> marks[c] = true);
    for (char c = 0; c < marks.length; c++) {
      marks[c] |= Character.isLetterOrDigit(c);
    }
    return marks;
  }

  /** Whether a path with or without a query is certainly a URI; false says nothing. */
  static boolean makeUri(String address) {
    return address.startsWith("/") && !address.startsWith("//") && all(OF_URI, address);
  }

  /** Whether a host with or without a port can certainly begin an address; false says nothing. */
  static boolean makeHost(String host) {
    return !host.isEmpty() && all(OF_HOST, host);
  }

  private static boolean all(boolean[] marks, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c >= marks.length || !marks[c]) {
        return false;
      }
    }
    return true;
  }
}
