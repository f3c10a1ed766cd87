/**
 * What differs between two revisions of a document: text, annotations, what is known of it.
 *
 * <p>Start at {@link org.depositary.difference.RevisionDifference}. Documents ask; the texts are
 * compared by {@link org.depositary.extraction.similarity.Edits}.
 */
@NullMarked
package org.depositary.difference;

import org.jspecify.annotations.NullMarked;
