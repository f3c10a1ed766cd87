/**
 * Checks the service against real documents that lie beside the project, not in it.
 *
 * <p>Their directory is the property {@code depositary.shared}, {@code ../shared} by default.
 */
package org.depositary.corpus;
