/**
 * Tells whether the database is still as it was.
 *
 * <p>Start at {@link org.depositary.database.state.DatabaseState}.
 */
@NullMarked
package org.depositary.database.state;

import org.jspecify.annotations.NullMarked;
