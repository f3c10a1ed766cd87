/**
 * The register of conventions as values: what a convention is called, when it was made, what it
 * has.
 *
 * <p>{@link org.depositary.extraction.register.Register} loads it from the files beside this
 * package in the resources.
 */
@NullMarked
package org.depositary.extraction.register;

import org.jspecify.annotations.NullMarked;
