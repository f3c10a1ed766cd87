/**
 * Signs of an authority: the words near which a citation may stand, spotted in one loop.
 *
 * <p>Start at {@link org.depositary.extraction.sign.Signs}. The words themselves are in {@code
 * signs.csv}; the scanners of decisions, resolutions and laws look around a sign, a bounded way,
 * with {@link org.depositary.extraction.sign.Prose} and {@link
 * org.depositary.extraction.sign.Capitals}.
 */
@NullMarked
package org.depositary.extraction.sign;

import org.jspecify.annotations.NullMarked;
