/**
 * Stored citations: who relies on which authority, and the way back from an authority to its
 * readers.
 *
 * <p>Start at {@code CitationResource}. {@link org.depositary.citation.Citations} keeps and lists
 * them.
 */
@NullMarked
package org.depositary.citation;

import org.jspecify.annotations.NullMarked;
