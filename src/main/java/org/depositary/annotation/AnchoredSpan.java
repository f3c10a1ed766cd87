package org.depositary.annotation;

import java.util.List;
import org.depositary.extraction.Annotation;
import org.depositary.text.Span;
import org.depositary.text.Text;

/**
 * A span as the outside sees it: code points with UTF-16 beside them, and the words.
 *
 * @param start code points, inclusive
 * @param end code points, exclusive
 * @param utf16Start UTF-16 units, inclusive
 * @param utf16End UTF-16 units, exclusive
 * @param exact the words inside
 * @param prefix up to {@value #CONTEXT} UTF-16 units before, never half a pair
 * @param suffix up to {@value #CONTEXT} UTF-16 units after, never half a pair
 */
public record AnchoredSpan(
    int start, int end, int utf16Start, int utf16End, String exact, String prefix, String suffix) {

  private static final int CONTEXT = 32;

  public static AnchoredSpan of(Text text, Span span) {
    return new AnchoredSpan(
        text.codePointAt(span.start()),
        text.codePointAt(span.end()),
        span.start(),
        span.end(),
        text.slice(span),
        before(text.characters(), span.start()),
        after(text.characters(), span.end()));
  }

  static List<AnchoredSpan> of(Text text, List<? extends Annotation> found) {
    return found.stream().map(annotation -> of(text, annotation.span())).toList();
  }

  private static String before(String characters, int end) {
    int from = Math.max(0, end - CONTEXT);
    if (from < end && Character.isLowSurrogate(characters.charAt(from))) {
      from++;
    }
    return characters.substring(from, end);
  }

  private static String after(String characters, int start) {
    int to = Math.min(characters.length(), start + CONTEXT);
    if (to > start && Character.isHighSurrogate(characters.charAt(to - 1))) {
      to--;
    }
    return characters.substring(start, to);
  }
}
