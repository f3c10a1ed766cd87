package org.depositary.export.line;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.depositary.change.ResourceType;
import org.depositary.document.DocumentFilter;
import org.jspecify.annotations.Nullable;

/**
 * What an export has lines of.
 *
 * @param texts whether lines of documents carry their texts
 * @param documents which documents, and what belongs to them; null for all
 */
public record Selection(
    Set<ResourceType> types, boolean texts, @Nullable DocumentFilter documents) {

  public Selection {
    types = Collections.unmodifiableSet(EnumSet.copyOf(types));
  }
}
