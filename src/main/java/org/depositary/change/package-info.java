/**
 * The change log: what happened to which resource, in the order in which it became visible.
 *
 * <p>Every write appends to it in its own transaction, last. Start at {@link
 * org.depositary.change.ChangeLog}.
 */
@NullMarked
package org.depositary.change;

import org.jspecify.annotations.NullMarked;
