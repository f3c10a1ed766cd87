/**
 * Documents that come in numbers, one in each line of a body.
 *
 * <p>Start at {@code ImportResource.create}. A request is an {@code ImportRun}: one thread reads
 * lines, others read their texts, the thread of the request stores them in order, several in a
 * transaction, and answers. With the documents the transaction stores what became of their lines:
 * so the database alone knows how far an import is, and whoever was cut goes on from there.
 */
@NullMarked
package org.depositary.imports;

import org.jspecify.annotations.NullMarked;
