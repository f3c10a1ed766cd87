/**
 * Documents and their revisions; the only package that writes extracted data.
 *
 * <p>Start at {@code DocumentResource.create}. {@link org.depositary.document.Documents} owns the
 * transaction. Rows never leave this package.
 */
@NullMarked
package org.depositary.document;

import org.jspecify.annotations.NullMarked;
