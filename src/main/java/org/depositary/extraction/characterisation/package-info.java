/**
 * Characterisations: loaded terms, whose they are and what they are said of.
 *
 * <p>The terms are words of every side; that a text uses one makes nothing a fact. Start at {@link
 * org.depositary.extraction.characterisation.CharacterisationReader}.
 */
@NullMarked
package org.depositary.extraction.characterisation;

import org.jspecify.annotations.NullMarked;
