/**
 * What is removed from the log, and when.
 *
 * <p>Start at {@code LogCompaction}.
 */
@NullMarked
package org.depositary.change.retention;

import org.jspecify.annotations.NullMarked;
