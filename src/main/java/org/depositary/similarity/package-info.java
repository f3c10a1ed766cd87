/**
 * Documents whose texts are alike: reissues, copies, near-duplicates, and what differs.
 *
 * <p>Start at {@code SimilarDocumentResource}. {@link org.depositary.similarity.Similarities} keeps
 * the signatures of current texts; texts stored before there were signatures have none.
 */
@NullMarked
package org.depositary.similarity;

import org.jspecify.annotations.NullMarked;
