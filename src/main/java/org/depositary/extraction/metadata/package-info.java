/**
 * What a text says about itself: title, number, date, issuer, language, page furniture.
 *
 * <p>Start at {@link org.depositary.extraction.metadata.MetadataReader}.
 */
@NullMarked
package org.depositary.extraction.metadata;

import org.jspecify.annotations.NullMarked;
