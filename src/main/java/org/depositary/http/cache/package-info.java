/**
 * Answers a GET from memory that was answered before, while nothing was written since.
 *
 * <p>Start at {@code EarlyAnswers}, which meets a request before routing. Operations opt in with
 * {@link org.depositary.http.cache.CachesAnswer}. There is nothing to invalidate: an answer is
 * stored with the stamp that the whole database had before its request was looked at, the caller's
 * key included, and is given again only while the database has the same stamp.
 */
@NullMarked
package org.depositary.http.cache;

import org.jspecify.annotations.NullMarked;
