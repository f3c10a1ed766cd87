package org.depositary.extraction.name;

import java.util.List;
import org.depositary.extraction.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * A mention that a scanner proposes.
 *
 * @param first word of its span
 * @param last word of its span, inclusive
 * @param name the normalised name; null where it is as written
 * @param confidence that of the rule, where the finder has none of its own
 */
public record Candidate(
    int first,
    int last,
    MentionType type,
    @Nullable String name,
    @Nullable String authority,
    List<String> roles,
    Rule rule,
    double confidence) {

  public Candidate(
      int first,
      int last,
      MentionType type,
      @Nullable String name,
      @Nullable String authority,
      List<String> roles,
      Rule rule) {
    this(first, last, type, name, authority, roles, rule, rule.confidence());
  }

  public static Candidate of(int first, int last, MentionType type, Rule rule) {
    return new Candidate(first, last, type, null, null, List.of(), rule);
  }

  public static Candidate named(int first, int last, Name name) {
    return new Candidate(
        first, last, name.type(), name.name(), name.authority(), List.of(), Rule.LIST);
  }

  public boolean contains(Candidate other) {
    return first <= other.first && other.last <= last;
  }

  public boolean overlaps(Candidate other) {
    return first <= other.last && other.first <= last;
  }

  public int length() {
    return last - first + 1;
  }
}
