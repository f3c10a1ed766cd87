package org.depositary.extraction;

import org.depositary.text.Span;

/** Something found at a span of a text. */
public sealed interface Annotation permits Mention, Citation, Figure, Quotation, Characterisation {

  /** Where it stands, in UTF-16 units. */
  Span span();

  /** How sure the rule is, above 0 and at most 1; comparable within one kind only. */
  double confidence();

  /** The rule or model that found it, a stable kebab-case name. */
  String rule();
}
