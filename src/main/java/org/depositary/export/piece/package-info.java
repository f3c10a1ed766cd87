/**
 * The bytes of the files of exports, in pieces, and how a client gets a part of them.
 *
 * <p>Pieces are rows: the node that serves a file need not be the one that wrote it, what a killed
 * node has written is there or is not, and an erasure takes them with it.
 */
@NullMarked
package org.depositary.export.piece;

import org.jspecify.annotations.NullMarked;
