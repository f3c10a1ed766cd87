package org.depositary.extraction.figure;

import org.depositary.extraction.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that states something.
 *
 * @param unit what it counts or measures, inferred from the category where no word names it
 * @param whole what it is a part of
 */
record Stated(
    Quantity quantity,
    Explanation explanation,
    Unit unit,
    @Nullable String group,
    @Nullable Stated whole) {}
