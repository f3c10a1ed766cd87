/**
 * The trained tagger: a linear-chain CRF over people, organizations and places.
 *
 * <p>Start at {@link org.depositary.extraction.tagger.SequenceTagger}. Training reads words through
 * the same {@code Stretch} and {@code Features}, so the two cannot differ; it stands beside the
 * tests, for the service never trains. Weights are small whole numbers: the chosen labels do not
 * depend on the machine, the thread or the order of anything.
 */
@NullMarked
package org.depositary.extraction.tagger;

import org.jspecify.annotations.NullMarked;
