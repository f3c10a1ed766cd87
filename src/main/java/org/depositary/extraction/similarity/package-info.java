/**
 * How alike two texts are, and where they differ.
 *
 * <p>Start at {@link org.depositary.extraction.similarity.Signature}. Words count as they are
 * folded: case, accents and punctuation make no difference.
 */
@NullMarked
package org.depositary.extraction.similarity;

import org.jspecify.annotations.NullMarked;
