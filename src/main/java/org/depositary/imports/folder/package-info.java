/**
 * The command that imports a folder of text files, for whoever has a service and a JDK.
 *
 * <p>A client of {@code POST /v1/imports} like any other: it starts no service and opens no
 * database.
 */
@NullMarked
package org.depositary.imports.folder;

import org.jspecify.annotations.NullMarked;
