/**
 * States and similar jurisdictions: their codes, names and adjectives.
 *
 * <p>Start at {@link org.depositary.extraction.place.States}. The list states how places are named
 * and coded, nothing else: it takes no position on the status of any of them.
 */
@NullMarked
package org.depositary.extraction.place;

import org.jspecify.annotations.NullMarked;
