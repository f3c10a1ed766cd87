/**
 * What is found in a text: values, and the {@link org.depositary.extraction.Extractor} that finds
 * it.
 *
 * <p>The kernel knows no database, no container and no JSON: characters and a compiled register go
 * in, records come out, the same for the same text and version, on any thread. All offsets here are
 * UTF-16 code units. The scanners live in the packages below this one.
 */
@NullMarked
package org.depositary.extraction;

import org.jspecify.annotations.NullMarked;
