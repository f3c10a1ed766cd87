package org.depositary.entity;

import java.util.UUID;
import org.depositary.database.Digest;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a mention finds its entity.
 *
 * <p>It depends on the mention and its document alone, never on what was stored before, so the
 * order in which documents arrive does not matter.
 *
 * @param digest SHA-256 of what the key is made of
 */
record LinkKey(String digest, LinkReason reason) {

  /** The digest alone; a date has none. */
  static @Nullable String digest(Mention mention, UUID documentId) {
    return mention.type() == MentionType.DATE ? null : of(mention, documentId).digest();
  }

  static LinkKey of(Mention mention, UUID documentId) {
    if (mention.authority() != null) {
      return new LinkKey(Digest.of("authority", mention.authority()), LinkReason.AUTHORITY);
    }
    String type = mention.type().name();
    String name = Folding.key(mention.name());
    if (mention.type() != MentionType.PERSON) {
      return new LinkKey(Digest.of(type, name), LinkReason.NAME);
    }
    // Many people share a surname: without a full name nobody knows who is meant elsewhere.
    return Folding.isOneWord(mention.name())
        ? new LinkKey(Digest.of(type, name, documentId.toString()), LinkReason.NAME_IN_DOCUMENT)
        : new LinkKey(Digest.of(type, name), LinkReason.FULL_NAME);
  }
}
