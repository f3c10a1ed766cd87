package org.depositary.extraction.name;

import org.depositary.extraction.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * What a name of an authority list stands for.
 *
 * @param authority the record that all its names share; null where the name alone does not tell
 */
public record Name(MentionType type, String name, @Nullable String authority) {}
