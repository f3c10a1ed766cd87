/**
 * Who asks, and what they may do: API keys and scopes.
 *
 * <p>Start at {@code AccessFilter}. Every resource method says with {@link RequiresScope} what it
 * needs; features ask {@link Caller} who is asking. Rows and secrets never leave this package.
 */
@NullMarked
package org.depositary.security;

import org.jspecify.annotations.NullMarked;
