package org.depositary.facet;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of languages, which take Java long to tell. */
final class LanguageNames {

  // By the tags that most documents have: two letters, and neither script nor region.
  private static final Map<String, String> PLAIN =
      Stream.of(Locale.getISOLanguages())
          .collect(Collectors.toUnmodifiableMap(tag -> tag, LanguageNames::told));

  private LanguageNames() {}

  /** The name of the language of a BCP 47 tag. */
  static String of(String tag) {
    String known = PLAIN.get(tag);
    return known == null ? told(tag) : known;
  }

  private static String told(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
