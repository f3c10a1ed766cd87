/**
 * Dates as a text writes them, with their ISO 8601 / EDTF value and its basis.
 *
 * <p>Start at {@link org.depositary.extraction.date.DateReader}. The forms find expressions; the
 * year that an expression leaves out is inferred afterwards, and says so.
 */
@NullMarked
package org.depositary.extraction.date;

import org.jspecify.annotations.NullMarked;
