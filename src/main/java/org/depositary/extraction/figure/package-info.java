/**
 * Figures: the numbers a text states about the world.
 *
 * <p>Start at {@link org.depositary.extraction.figure.FigureReader}.
 */
@NullMarked
package org.depositary.extraction.figure;

import org.jspecify.annotations.NullMarked;
