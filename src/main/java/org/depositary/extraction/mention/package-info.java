/**
 * Mentions: states, courts, bodies, places, dates and the other things a text names.
 *
 * <p>Start at {@link org.depositary.extraction.mention.MentionReader}.
 */
@NullMarked
package org.depositary.extraction.mention;

import org.jspecify.annotations.NullMarked;
