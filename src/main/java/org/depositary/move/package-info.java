/**
 * Moves all that a service has to another database, of whatever kind, row by row.
 *
 * <p>Start at {@code Move}, which is a command: it starts no service. Ids, revisions, history,
 * decisions of curators and keys stay what they are; what belongs to one database, or can be made
 * again, stays behind.
 */
@NullMarked
package org.depositary.move;

import org.jspecify.annotations.NullMarked;
