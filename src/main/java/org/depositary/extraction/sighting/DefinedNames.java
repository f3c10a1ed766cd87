package org.depositary.extraction.sighting;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.sighting.Sighting.Definition;
import org.depositary.text.Gazetteer;

/** What a text has called an instrument so far; holds from the definition on. Not thread-safe. */
final class DefinedNames {

  private final Gazetteer.Builder builder = Gazetteer.builder();
  private final Gazetteer names = builder.growing();
  private final List<String> keys = new ArrayList<>();

  void add(Definition definition) {
    for (String key : definition.keys()) {
      // A single noun, "the Convention", is a pointer already.
      if (key.indexOf(' ') > 0 || Heads.noun(key).isEmpty()) {
        builder.add(key, keys.size());
        keys.add(key);
      }
    }
  }

  /** True where one starts with a word of this hash. */
  boolean starts(long word) {
    return !keys.isEmpty() && names.starts(word);
  }

  /** See {@link Gazetteer#longest}. */
  long longest(CharSequence text, int from) {
    return names.longest(text, from);
  }

  /** The folded name of a match. */
  String key(long match) {
    return keys.get(Gazetteer.payload(match));
  }
}
