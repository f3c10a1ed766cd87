package org.depositary.explanation;

import org.depositary.annotation.SpanView;

/** The words of a text, as far as an explanation quotes them. */
@FunctionalInterface
public interface TextWords {

  /** For an annotation whose text is not at hand. */
  TextWords UNKNOWN = span -> "";

  /** The words of a span, shortened; empty where the text is not at hand. */
  String at(SpanView span);

  /** Those of a text. */
  static TextWords of(String characters) {
    return span -> Shortened.of(characters, span.utf16Start(), span.utf16End());
  }
}
