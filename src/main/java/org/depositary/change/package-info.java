/**
 * The change log: what happened to which resource, in the order in which it became visible.
 *
 * <p>Every write appends to it in its own transaction, last: start at {@link
 * org.depositary.change.ChangeLog}. Why no reader skips an entry is said at {@code PostgresLog} and
 * {@code H2Log}. Below are those who read ({@code reader}), who clear ({@code retention}), who
 * derive something from it ({@code follower}), and what clients see ({@code feed}).
 */
@NullMarked
package org.depositary.change;

import org.jspecify.annotations.NullMarked;
