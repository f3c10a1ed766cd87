/**
 * How requests are read and answers are written, for every resource alike.
 *
 * <p>Start at {@code Entrance}, which meets a request first, and {@code RepresentationFilter},
 * which sees an answer last.
 */
@NullMarked
package org.depositary.http.wire;

import org.jspecify.annotations.NullMarked;
