/**
 * Keeps the index of a node up to date, and builds it again where there is none.
 *
 * <p>Start at {@code LiveIndex}: the log is followed by {@code IndexFollower}, an index is built by
 * {@code IndexBuild} beside the one that serves and {@code LiveSearch} asks, {@code Showing} says
 * when searches see what was written, and {@code IndexUpkeep} does what has to be done now and
 * then. How far an index has read is a part of it, so it may be lost at any time.
 */
@NullMarked
package org.depositary.search.upkeep;

import org.jspecify.annotations.NullMarked;
