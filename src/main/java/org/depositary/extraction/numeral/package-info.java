/**
 * Numerals: numbers as texts write them, in digits and in words.
 *
 * <p>A numeral is a shape only; whether it states anything about the world is for others to say.
 * Start at {@link org.depositary.extraction.numeral.NumeralScanner}.
 */
@NullMarked
package org.depositary.extraction.numeral;

import org.jspecify.annotations.NullMarked;
