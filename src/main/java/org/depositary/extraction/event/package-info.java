/**
 * Events: where and when that happened which figures are about.
 *
 * <p>Start at {@link org.depositary.extraction.event.Events}.
 */
@NullMarked
package org.depositary.extraction.event;

import org.jspecify.annotations.NullMarked;
