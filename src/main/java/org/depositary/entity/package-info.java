/**
 * Canonical entities, and the mentions that name them.
 *
 * <p>Start at {@code EntityResource}. {@link org.depositary.entity.Entities} links mentions to
 * entities inside the transaction that stores a document; {@link org.depositary.entity.Mentions}
 * keeps and lists them.
 */
@NullMarked
package org.depositary.entity;

import org.jspecify.annotations.NullMarked;
