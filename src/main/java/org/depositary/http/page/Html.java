package org.depositary.http.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML, whatever it is given.
 *
 * <p>All text and all values are escaped; characters that no page may hold are shown by a sign of
 * their own; addresses that a click should not run are left out.
 */
public final class Html {

  // U+2400 and on show the controls; U+2421 is that of DELETE.
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char REPLACEMENT = '\ufffd';

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  Html() {}

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  public Html open(String element, String... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds nothing but text. */
  public Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element that cannot hold anything. */
  public Html empty(String element, String... attributes) {
    start(element, attributes);
    out.append(" />");
    return this;
  }

  /** A link; the text alone where the address is none that may be followed. */
  public Html link(String href, String text, String... attributes) {
    if (!isSafe(href)) {
      return text(text);
    }
    start("a", attributes);
    attribute("href", href);
    out.append('>');
    open.push("a");
    return text(text).close();
  }

  public Html text(CharSequence text) {
    escape(text, 0, text.length());
    return this;
  }

  /** Part of a text; UTF-16 units. */
  public Html text(CharSequence text, int start, int end) {
    escape(text, start, end);
    return this;
  }

  /** A line between blocks, for those who read the source. */
  public Html newLine() {
    out.append('\n');
    return this;
  }

  /** Markup that comes with the service; never anything of a document. */
  Html markup(String trusted) {
    out.append(trusted);
    return this;
  }

  int length() {
    return out.length();
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i].equals("href") || isSafe(attributes[i + 1])) {
        attribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, 0, value.length());
    out.append('"');
  }

  /** Whether an address is of this service, of this page, or of the web. */
  static boolean isSafe(String href) {
    return href.startsWith("#")
        || (href.startsWith("/") && !href.startsWith("//") && !href.startsWith("/\\"))
        || href.startsWith("https://")
        || href.startsWith("http://");
  }

  private void escape(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (Character.isSurrogate(c)) {
            i += surrogate(text, i, end);
          } else {
            out.append(shown(c));
          }
        }
      }
    }
  }

  // A pair as it is; half of one cannot be written. Answers how many units more it took.
  private int surrogate(CharSequence text, int at, int end) {
    if (at + 1 < end && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
      out.append(text, at, at + 2);
      return 1;
    }
    out.append(REPLACEMENT);
    return 0;
  }

  private static char shown(char c) {
    if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
      return (char) (CONTROL_PICTURES + c);
    }
    if (c == '\u007f') {
      return DELETE_PICTURE;
    }
    boolean isNoCharacter = (c >= '\u0080' && c < '\u00a0' && c != '\u0085') || c >= '\ufffe';
    return isNoCharacter || (c >= '\ufdd0' && c <= '\ufdef') ? REPLACEMENT : c;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("never closed: " + open);
    }
    return out.toString();
  }
}
