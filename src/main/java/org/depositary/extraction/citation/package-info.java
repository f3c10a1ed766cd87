/**
 * Citations of conventions: pinpoints joined to names, context, verdicts, and the one place where
 * overlaps are settled.
 *
 * <p>Start at {@link org.depositary.extraction.citation.CitationReader}.
 */
@NullMarked
package org.depositary.extraction.citation;

import org.jspecify.annotations.NullMarked;
