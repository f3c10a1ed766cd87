/**
 * The packaged service in processes of its own, for tests that kill it, crowd it or time it.
 *
 * <p>Start at {@link org.depositary.packaged.Installation}. Works where there is a POSIX shell.
 */
package org.depositary.packaged;
