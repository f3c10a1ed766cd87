/**
 * The register of conventions as values: what a convention is called, when it was made, what it
 * has.
 *
 * <p>Start at {@link org.depositary.extraction.register.Register}. Its files lie beside this
 * package in the resources, one record a line, lists within a cell parted by vertical bars:
 *
 * <ul>
 *   <li>{@code conventions.csv}: conventions, and sets as records with {@code members}. {@code
 *       source} names in brackets the cells that a public source confirms; {@code filled} names
 *       those that were filled or put right here; what neither names came with the first list, from
 *       general knowledge. A cell that is not known for sure is empty.
 *   <li>{@code ambiguous.csv}: names with several readings. A name that two records carry must
 *       stand here, or the build fails.
 *   <li>{@code inflections.csv}: endings and particles with which languages print a name.
 *   <li>{@code gaps.csv}: what the register is known to lack, for {@link
 *       org.depositary.extraction.register.Coverage}.
 * </ul>
 */
@NullMarked
package org.depositary.extraction.register;

import org.jspecify.annotations.NullMarked;
