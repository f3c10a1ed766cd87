/**
 * What is found by words: the index of a node, and what features tell it.
 *
 * <p>Start at {@link org.depositary.search.SearchIndex}. A feature tells its words by a {@link
 * org.depositary.search.SearchSource}; the index is built from these alone, so whatever happens to
 * it can be built again. Below are the index itself ({@code lucene}) and what keeps it up to date
 * ({@code upkeep}).
 */
@NullMarked
package org.depositary.search;

import org.jspecify.annotations.NullMarked;
