/**
 * Reading the log: entries up to where nothing can appear any more, and the epoch they belong to.
 *
 * <p>Start at {@code LogReader}. {@code Epochs} says when positions lose their meaning.
 */
@NullMarked
package org.depositary.change.reader;

import org.jspecify.annotations.NullMarked;
