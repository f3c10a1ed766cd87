/**
 * The index of one node in the file system, and what is asked of it.
 *
 * <p>Start at {@link org.depositary.search.lucene.NodeIndex}. How words are read is said at {@code
 * WordAnalyzer}, what people may type at {@code Typed}.
 */
@NullMarked
package org.depositary.search.lucene;

import org.jspecify.annotations.NullMarked;
