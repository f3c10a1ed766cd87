package org.depositary.extraction.date;

import java.util.List;
import java.util.function.Predicate;
import org.depositary.extraction.Mention;
import org.depositary.text.Span;
import org.depositary.text.Words;

/** Reads dates. Linear in the text, no state. */
public final class DateReader {

  private DateReader() {}

  /**
   * Dates in text order.
   *
   * @param free true for a span where a date may stand; what stands elsewhere is no date, and none
   *     is counted from it
   */
  public static List<Mention> read(Words words, Predicate<Span> free) {
    List<DateExpression> found =
        new DateScanner(words)
            .scan().stream()
                .filter(date -> free.test(words.span(date.first(), date.last())))
                .toList();
    return new YearInference(words, found).mentions();
  }
}
