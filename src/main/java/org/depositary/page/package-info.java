/**
 * A document as a page for people: its text with all that was found marked, linked and explained.
 *
 * <p>Start at {@code DocumentPage}. A page shows a bounded part of a text, so its cost is bounded
 * too, however long the text is and however much was found in it.
 */
@NullMarked
package org.depositary.page;

import org.jspecify.annotations.NullMarked;
