/**
 * What every resource shares: problems, pages, cursors, preconditions, entity tags.
 *
 * <p>Features use the values of this package. How they travel, and how requests that break the
 * contract are answered, is in {@code http.wire} and {@code http.problem}, which nothing imports.
 */
@NullMarked
package org.depositary.http;

import org.jspecify.annotations.NullMarked;
