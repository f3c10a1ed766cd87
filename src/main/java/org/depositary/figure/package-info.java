/**
 * Stored figures: the numbers that documents state, each with its words and its voice.
 *
 * <p>Start at {@code FigureResource}. {@link org.depositary.figure.Figures} keeps and lists them.
 */
@NullMarked
package org.depositary.figure;

import org.jspecify.annotations.NullMarked;
