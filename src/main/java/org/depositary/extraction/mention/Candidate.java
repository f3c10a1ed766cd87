package org.depositary.extraction.mention;

import java.util.List;
import org.depositary.extraction.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * A mention that a scanner proposes.
 *
 * @param first word of its span
 * @param last word of its span, inclusive
 * @param name the normalised name; null where it is as written
 */
record Candidate(
    int first,
    int last,
    MentionType type,
    @Nullable String name,
    @Nullable String authority,
    List<String> roles,
    Rule rule) {

  static Candidate of(int first, int last, MentionType type, Rule rule) {
    return new Candidate(first, last, type, null, null, List.of(), rule);
  }

  static Candidate named(int first, int last, Name name) {
    return new Candidate(
        first, last, name.type(), name.name(), name.authority(), List.of(), Rule.LIST);
  }

  boolean contains(Candidate other) {
    return first <= other.first && other.last <= last;
  }

  boolean overlaps(Candidate other) {
    return first <= other.last && other.first <= last;
  }

  int length() {
    return last - first + 1;
  }
}
