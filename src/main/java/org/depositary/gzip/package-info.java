/**
 * Compresses bytes as members of gzip files (RFC 1952), by a library of the platform where there is
 * one that is faster than that of Java.
 */
@NullMarked
package org.depositary.gzip;

import org.jspecify.annotations.NullMarked;
