/**
 * What was found at a span, said in words for people.
 *
 * <p>Start at {@code Explanations}. The words report what a document says and how it was read; they
 * never say that it is true.
 */
@NullMarked
package org.depositary.explanation;

import org.jspecify.annotations.NullMarked;
