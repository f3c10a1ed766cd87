/**
 * What the lists of stored things are counted by.
 *
 * <p>A feature names its {@link org.depositary.facet.Facet}s and hands over the conditions of its
 * list; {@link org.depositary.facet.Facets} counts them with one query each.
 */
@NullMarked
package org.depositary.facet;

import org.jspecify.annotations.NullMarked;
