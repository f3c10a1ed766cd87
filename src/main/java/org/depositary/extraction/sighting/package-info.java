/**
 * What stands in a text before it is understood: names, years, pinpoints, pointers, definitions.
 *
 * <p>Start at {@link org.depositary.extraction.sighting.Scanner}: one loop over the characters
 * hands each word that something can start with to the reader for it.
 */
@NullMarked
package org.depositary.extraction.sighting;

import org.jspecify.annotations.NullMarked;
