/**
 * The authority lists, and the candidates that scanners propose and a settlement chooses from.
 *
 * <p>Start at {@link org.depositary.extraction.name.Names}. The lists state how things are called,
 * never what they are worth.
 */
@NullMarked
package org.depositary.extraction.name;

import org.jspecify.annotations.NullMarked;
