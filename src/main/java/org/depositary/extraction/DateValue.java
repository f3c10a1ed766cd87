package org.depositary.extraction;

import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date as the text gives it.
 *
 * @param edtf ISO 8601 / EDTF level 1: {@code 1992-02-26}, {@code 1991-10}, {@code
 *     1992-02-25/1992-02-26}, {@code 198X}; empty where the text does not say enough
 * @param anchor the date that a relative one was counted from
 */
public record DateValue(String edtf, DateBasis basis, @Nullable Span anchor) {}
