/**
 * Mentions: states, courts, bodies, places, people, events and the other things a text names.
 *
 * <p>Start at {@link org.depositary.extraction.mention.MentionReader}. Authority lists say what is
 * known by name, scanners read what is built by pattern, a {@link
 * org.depositary.extraction.mention.Tagger} may add what it has learned, and one settlement
 * chooses.
 */
@NullMarked
package org.depositary.extraction.mention;

import org.jspecify.annotations.NullMarked;
