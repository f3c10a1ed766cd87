/**
 * Citations of conventions: what each name, pointer and pinpoint means, and the one place where
 * overlaps are settled.
 *
 * <p>Start at {@link org.depositary.extraction.citation.CitationReader}. A name of the register is
 * decided in this order; the first that answers wins:
 *
 * <ol>
 *   <li>An abbreviation that the text gave to something else, or that names the body here, is no
 *       citation, unless a pinpoint stands beside it.
 *   <li>A name with one reading is that convention or set. With a year that the register does not
 *       have it is AMBIGUOUS, the year in the reason; a set with a pinpoint that its members do not
 *       share is AMBIGUOUS among them.
 *   <li>A name that the text defined is what it defined.
 *   <li>A longer title that goes on behind a shared name is compared with all titles: "European
 *       Convention on X".
 *   <li>A year, then a pinpoint that only one reading has.
 *   <li>A reading that was cited before, or the protocol of what was.
 *   <li>A protocol named right behind shows its convention: "the 1951 Convention and its 1967
 *       Protocol".
 *   <li>Words of the sentence that speak for one reading and for no other: "diplomat".
 *   <li>Otherwise it is AMBIGUOUS, the readings ranked by what speaks for them, at most five.
 * </ol>
 *
 * <p>A pointer ("the Convention", "the said Covenant", "its Protocol") goes to a definition, then
 * to the heading, the topic, what was cited last and the convention of a body named in the text; a
 * bare article to the heading, to what that article was cited of before, to what was cited last.
 * Where there is nothing to go to, a noun with a pinpoint ("article 51 of the Charter") is
 * AMBIGUOUS among what it is mostly used of, and anything else is no citation.
 *
 * <p>Instruments that are named one by one are cited one by one, even where the register has a set
 * of just these two: "the 1951 Convention and its 1967 Protocol" is two citations. A set is cited
 * by a plural: "the Geneva Conventions", "their Additional Protocols".
 *
 * <p>The one rule for overlaps is written where it is applied, at {@code CitationReader.settled}:
 * the longer span wins, whatever its kind; of two equally long the convention.
 */
@NullMarked
package org.depositary.extraction.citation;

import org.jspecify.annotations.NullMarked;
