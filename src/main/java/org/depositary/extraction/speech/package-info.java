/**
 * Speech: whose words a stretch of a text is, quoted or reported.
 *
 * <p>Figures, citations and characterisations take their voice from here. Start at {@link
 * org.depositary.extraction.speech.SpeechReader}.
 */
@NullMarked
package org.depositary.extraction.speech;

import org.jspecify.annotations.NullMarked;
