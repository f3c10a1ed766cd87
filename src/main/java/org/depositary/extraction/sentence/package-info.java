/**
 * Sentences, their words, and the phrases that a resource file lists.
 *
 * <p>The ground on which numerals, speech and figures are read. Start at {@link
 * org.depositary.extraction.sentence.Sentences}.
 */
@NullMarked
package org.depositary.extraction.sentence;

import org.jspecify.annotations.NullMarked;
