/**
 * Turns everything that goes wrong into a problem, and explains each type of problem on a page.
 *
 * <p>One mapper per source of failure; {@code LastResort} is the only one that takes any.
 */
@NullMarked
package org.depositary.http.problem;

import org.jspecify.annotations.NullMarked;
