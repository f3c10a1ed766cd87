/**
 * Pinpoints: the words, numerals and patterns in which texts cite a provision.
 *
 * <p>Start at {@link org.depositary.extraction.pinpoint.PinpointScanner}. The words of every
 * language are data, in {@code words.txt} beside this package in the resources.
 */
@NullMarked
package org.depositary.extraction.pinpoint;

import org.jspecify.annotations.NullMarked;
