/**
 * Exports: all resources of some types as files, for who begins to keep a copy.
 *
 * <p>Start at {@code ExportResource}. {@code ExportWriting} makes the files, as a task that any
 * node can go on with; they are kept in the database, in the pieces of {@code export.piece}. An
 * export first notes the place of the log, so that it and the feed from there on converge.
 */
@NullMarked
package org.depositary.export;

import org.jspecify.annotations.NullMarked;
