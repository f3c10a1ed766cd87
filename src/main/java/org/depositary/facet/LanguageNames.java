package org.depositary.facet;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The English names of languages, which take Java long to tell. */
final class LanguageNames {

  /** Of so many tags they are kept: people write in fewer languages than there can be tags. */
  private static final int MOST = 1000;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private LanguageNames() {}

  /** The name of the language of a BCP 47 tag. */
  static String of(String tag) {
    String known = KNOWN.get(tag);
    if (known != null) {
      return known;
    }
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    if (KNOWN.size() < MOST) {
      KNOWN.put(tag, name);
    }
    return name;
  }
}
