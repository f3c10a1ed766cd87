/**
 * The tests that speak HTTP, once for each database, side by side.
 *
 * <p>Quarkus fixes the kind of database when it builds the application, which it does while tests
 * are looked for. So each suite has a virtual machine of its own, and its database is named before
 * anything is looked for.
 */
@NullMarked
package org.depositary.suite;

import org.jspecify.annotations.NullMarked;
