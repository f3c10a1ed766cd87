/**
 * Characters and offsets: the text that every annotation refers to.
 *
 * <p>Offsets inside the service are UTF-16 code units; only views speak code points. Start at
 * {@link Text}. Pure Java.
 */
@NullMarked
package org.depositary.text;

import org.jspecify.annotations.NullMarked;
