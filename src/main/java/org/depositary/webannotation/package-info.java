/**
 * Annotations in the form of the W3C, for tools that know no other.
 *
 * <p>Start at {@code WebAnnotations}. The model is that of <a
 * href="https://www.w3.org/TR/annotation-model/">the recommendation of 2017</a>; what it has no
 * words for is at the same address as JSON.
 */
@NullMarked
package org.depositary.webannotation;

import org.jspecify.annotations.NullMarked;
