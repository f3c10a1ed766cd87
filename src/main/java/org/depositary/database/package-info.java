/**
 * What all stores share: the one way in which anything is written, and the conditions of a list.
 *
 * <p>Start at {@link org.depositary.database.WriteTransactions}.
 */
@NullMarked
package org.depositary.database;

import org.jspecify.annotations.NullMarked;
