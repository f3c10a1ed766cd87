/**
 * Tells which citations of decisions, resolutions and national laws mean the same authority.
 *
 * <p>Start at {@link org.depositary.extraction.identity.AuthorityIdentity}. An identity is read off
 * what the text states, never completed: an authority without one gets no canonical record.
 */
@NullMarked
package org.depositary.extraction.identity;

import org.jspecify.annotations.NullMarked;
