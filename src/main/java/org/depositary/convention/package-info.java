/**
 * The register over HTTP: conventions, sets, and the provisions that documents rely on.
 *
 * <p>Start at {@code ConventionResource}. The register itself is shipped with the service and read
 * only; how often a convention is cited is told by {@link org.depositary.convention.CitationTally},
 * which citations implement.
 */
@NullMarked
package org.depositary.convention;

import org.jspecify.annotations.NullMarked;
