/**
 * Other forms of a page than JSON with all properties: fewer properties, or a table in CSV.
 *
 * <p>Start at {@code ShapeFilter}. Both forms follow from the type of the items alone, so that no
 * list has code of its own for them.
 */
@NullMarked
package org.depositary.http.shape;

import org.jspecify.annotations.NullMarked;
