/**
 * How well the extractor does, as it was last measured, and which extractor this is.
 *
 * <p>The numbers stand in one file, {@code measured.json}, which says how they are made; the README
 * repeats some, and a test compares. A change of the rules, the register or the model is measured
 * again before a release, on the packaged service: predictions for the labelled texts are asked of
 * {@code POST /v1/extractions} and scored by the program that comes with the labels; the scores of
 * the tagger are those that {@code TaggerScoreTest} prints.
 */
@NullMarked
package org.depositary.quality;

import org.jspecify.annotations.NullMarked;
