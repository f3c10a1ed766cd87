package org.depositary.entity;

import java.util.ArrayList;
import java.util.List;
import org.depositary.database.Digest;
import org.depositary.extraction.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * A person's name of several words, with the calling that one document gives its bearer.
 *
 * @param folded see {@link org.depositary.text.Folding#key}
 * @param written the best spelling of the document
 * @param calling null where the document tells none
 */
record FullName(String folded, String written, @Nullable Calling calling) {

  /** The key of the name and its calling. */
  String key() {
    return calling == null ? plainKey() : key(calling);
  }

  /** The key of the name alone; stored with the first key of a name, whichever that is. */
  String plainKey() {
    return Digest.of(MentionType.PERSON.name(), folded);
  }

  private String key(Calling told) {
    return Digest.of(MentionType.PERSON.name(), folded, told.name());
  }

  /** Its key alone and with each calling. */
  List<String> keys() {
    List<String> keys = keysOfCallings();
    keys.add(plainKey());
    return keys;
  }

  /** The keys of the name with each calling. */
  List<String> keysOfCallings() {
    List<String> keys = new ArrayList<>();
    for (Calling each : Calling.values()) {
      keys.add(key(each));
    }
    return keys;
  }
}
