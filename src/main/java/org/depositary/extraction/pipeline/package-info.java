/**
 * Puts the readers together: authorities, citations, mentions, figures, each seeing what came
 * before.
 *
 * <p>Start at {@link org.depositary.extraction.pipeline.TextExtractor}.
 */
@NullMarked
package org.depositary.extraction.pipeline;

import org.jspecify.annotations.NullMarked;
