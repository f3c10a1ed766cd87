package org.depositary.extraction;

import java.util.List;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A span that names an entity, or a date.
 *
 * @param name the normalised name: "Azerbaijan" for "the Republic of Azerbaijan"; for a date the
 *     words as written
 * @param roles offices and titles that stand beside the name ("Minister of Justice"), never part of
 *     it
 * @param authority the record of the authority list that the name belongs to ("state:az"), where
 *     one is known; mentions with the same authority are one entity
 * @param date present for dates only
 */
public record Mention(
    Span span,
    MentionType type,
    String name,
    List<String> roles,
    @Nullable String authority,
    @Nullable DateValue date,
    double confidence,
    String rule)
    implements Annotation {

  public Mention {
    roles = List.copyOf(roles);
    if ((type == MentionType.DATE) != (date != null)) {
      throw new IllegalArgumentException("a date, and nothing else, has a date value: " + name);
    }
  }
}
