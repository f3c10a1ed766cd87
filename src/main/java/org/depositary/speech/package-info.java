/**
 * Stored quotations and characterisations: what documents put in whose mouth, and the loaded terms
 * that voices use.
 *
 * <p>Start at {@code DocumentSpeechResource}. {@link org.depositary.speech.Quotations} and {@link
 * org.depositary.speech.Characterisations} keep and list them.
 */
@NullMarked
package org.depositary.speech;

import org.jspecify.annotations.NullMarked;
