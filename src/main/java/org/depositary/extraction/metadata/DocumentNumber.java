package org.depositary.extraction.metadata;

import java.util.Optional;
import org.depositary.extraction.DetectedMetadata.Detected;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;

/** The number of a document in one of its first lines: "No: 12/19", "A/RES/73/7". */
final class DocumentNumber {

  private static final int LONGEST = 40;

  private DocumentNumber() {}

  static Optional<Detected> in(Sentence line) {
    for (int i = 0; i < Math.min(line.count(), 12); i++) {
      boolean sign = line.is(i, "no") || line.is(i, "nr") || line.is(i, "ref") || line.is(i, "nos");
      if (sign && line.digit(i + 1) && line.start(i + 1) - line.end(i) <= 3) {
        int end = tokenEnd(line, line.start(i + 1));
        String value = line.units().substring(line.start(i + 1), end);
        return Optional.of(new Detected(new Span(line.start(i), end), value, 0.9));
      }
    }
    return symbol(line);
  }

  // A symbol stands first: capital letters, then two slashes at least, a digit somewhere.
  private static Optional<Detected> symbol(Sentence line) {
    int start = line.start(0);
    int end = tokenEnd(line, start);
    String token = line.units().substring(start, end);
    long slashes = token.chars().filter(c -> c == '/').count();
    boolean digits = token.chars().anyMatch(Character::isDigit);
    // Nothing is left of a word of letters beyond the first plane.
    boolean letters = !token.isEmpty() && Character.isUpperCase(token.charAt(0));
    return slashes >= 2 && digits && letters
        ? Optional.of(new Detected(new Span(start, end), token, 0.9))
        : Optional.empty();
  }

  private static int tokenEnd(Sentence line, int start) {
    int end = start;
    while (end < line.end() && end < start + LONGEST && part(line.units().charAt(end))) {
      end++;
    }
    while (end > start + 1 && !Character.isLetterOrDigit(line.units().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean part(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '/' || unit == '-' || unit == '.';
  }
}
