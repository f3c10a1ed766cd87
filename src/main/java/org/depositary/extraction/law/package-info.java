/**
 * Citations of national laws and of bodies of law.
 *
 * <p>Start at {@link org.depositary.extraction.law.LawScanner}. National laws are found as much for
 * what they are not: a "Genocide Convention Act" is no convention. Laws of the European Union count
 * as laws of the jurisdiction "EU". The constitution of an international organization is a
 * convention and is left alone.
 */
@NullMarked
package org.depositary.extraction.law;

import org.jspecify.annotations.NullMarked;
