package org.depositary.extraction.citation;

import org.depositary.extraction.Authority.CitedConvention;
import org.depositary.extraction.register.Convention;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that a text has cited, as later words point to it.
 *
 * @param convention of the register, or null
 * @param authority how it is cited
 * @param span of the name that was followed
 */
record Cited(@Nullable Convention convention, CitedConvention authority, Span span) {

  static Cited of(Convention convention, Span span) {
    return new Cited(convention, authority(convention), span);
  }

  static CitedConvention authority(Convention convention) {
    return new CitedConvention(convention.id(), convention.title(), convention.year());
  }

  Cited at(Span other) {
    return new Cited(convention, authority, other);
  }
}
