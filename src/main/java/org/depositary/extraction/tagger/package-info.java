/**
 * The trained tagger: a linear-chain CRF over people, organizations and places.
 *
 * <p>Start at {@link org.depositary.extraction.tagger.SequenceTagger}. Training reads words through
 * the same {@code Stretch} and {@code Features}, so the two cannot differ; it stands beside the
 * tests, for the service never trains. Weights are small whole numbers: the chosen labels do not
 * depend on the machine, the thread or the order of anything.
 *
 * <p>{@code mvn test -Ptrain} makes the model again, to the byte, from the {@code train.tsv} files
 * that {@code sources.csv} beside the tests lists (half a minute of one core), and prints the
 * scores on the {@code dev.tsv} files, the only ones to tune by. The data are not part of the
 * project: {@code -Dtagger.data=DIRECTORY} says where they are. {@code NOTICE.md} beside the model
 * names them with their hashes, which a test checks.
 */
@NullMarked
package org.depositary.extraction.tagger;

import org.jspecify.annotations.NullMarked;
