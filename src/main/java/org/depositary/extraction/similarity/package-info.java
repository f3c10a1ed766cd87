/**
 * How alike two texts are, and where they differ.
 *
 * <p>Signatures and what differs between documents look at words as they are folded: case, accents
 * and punctuation make no difference. Between two revisions of one document every character counts:
 * {@link org.depositary.extraction.similarity.Edits}. Both rest on {@link
 * org.depositary.extraction.similarity.Difference}.
 */
@NullMarked
package org.depositary.extraction.similarity;

import org.jspecify.annotations.NullMarked;
