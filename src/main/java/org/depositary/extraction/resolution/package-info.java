/**
 * Citations of resolutions: of United Nations organs and of parliamentary assemblies.
 *
 * <p>Start at {@link org.depositary.extraction.resolution.ResolutionScanner}. A list that shares
 * its organ and year is one citation per number; a number whose organ nothing in the text tells
 * keeps none.
 */
@NullMarked
package org.depositary.extraction.resolution;

import org.jspecify.annotations.NullMarked;
