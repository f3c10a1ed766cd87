/**
 * Pages for people: one writer that escapes by default, one frame, one style.
 *
 * <p>Start at {@code PageFrame}. No page has a script, and none loads anything.
 */
@NullMarked
package org.depositary.http.page;

import org.jspecify.annotations.NullMarked;
