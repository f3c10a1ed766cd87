/**
 * What all stores share: the one way in which anything is written, and the conditions of a list.
 *
 * <p>Start at {@link org.depositary.database.WriteTransactions}.
 *
 * <p>Texts are in the order of their code points on PostgreSQL (collation C), and of their UTF-16
 * units on H2. The two differ only where a character beyond the first plane meets one of U+E000 to
 * U+FFFF; a list is in one order all through on either.
 */
@NullMarked
package org.depositary.database;

import org.jspecify.annotations.NullMarked;
