/**
 * Bodies and military units by pattern: a head noun and the words around it.
 *
 * <p>Start at {@link org.depositary.extraction.body.BodyScanner}. Every chain of words is bounded.
 */
@NullMarked
package org.depositary.extraction.body;

import org.jspecify.annotations.NullMarked;
