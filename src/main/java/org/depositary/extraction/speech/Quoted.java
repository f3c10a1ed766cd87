package org.depositary.extraction.speech;

import org.depositary.text.Span;

/**
 * Words that are set off as somebody's, before it is known whose.
 *
 * @param span without the marks around it
 * @param limit where the quotation around it ends, or the end of the text
 * @param block true where an indented paragraph sets them off
 */
record Quoted(Span span, int limit, boolean block) {

  boolean inside(Quoted outer) {
    return outer.span.contains(span);
  }
}
