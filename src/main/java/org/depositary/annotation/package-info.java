/**
 * What mentions, citations and figures share once they are stored or shown: anchors and ids.
 *
 * <p>An {@link org.depositary.annotation.Anchor} ties an annotation to a text of a document; {@link
 * org.depositary.annotation.Anchoring} computes it and keeps ids stable across revisions. What this
 * package and the features above documents need to know of a document is {@link
 * org.depositary.annotation.DocumentDirectory}, which documents implement.
 */
@NullMarked
package org.depositary.annotation;

import org.jspecify.annotations.NullMarked;
