/**
 * Citations of other authorities: court decisions, resolutions, national laws, bodies of law.
 *
 * <p>Start at {@link org.depositary.extraction.authority.AuthorityReader}.
 */
@NullMarked
package org.depositary.extraction.authority;

import org.jspecify.annotations.NullMarked;
