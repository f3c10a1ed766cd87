/**
 * Annotations of any kind by their id, and what curators decide about them.
 *
 * <p>Start at {@code AnnotationResource}. A decision stands with the annotation in its own table
 * and goes where the id of the annotation goes.
 */
@NullMarked
package org.depositary.review;

import org.jspecify.annotations.NullMarked;
