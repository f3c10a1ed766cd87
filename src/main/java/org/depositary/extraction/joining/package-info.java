/**
 * Puts together what stands together: pinpoints and the name they are of, a protocol and the
 * convention it belongs to.
 *
 * <p>Start at {@link org.depositary.extraction.joining.Joiner}. Nothing here decides what a name
 * means.
 */
@NullMarked
package org.depositary.extraction.joining;

import org.jspecify.annotations.NullMarked;
