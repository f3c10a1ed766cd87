/**
 * The lines of an export: every resource there was at a place of the log, as the feed shows it.
 *
 * <p>Start at {@code ResourceLines}.
 */
@NullMarked
package org.depositary.export.line;

import org.jspecify.annotations.NullMarked;
