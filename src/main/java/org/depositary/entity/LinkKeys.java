package org.depositary.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.database.Digest;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.text.Folding;
import org.depositary.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which the mentions of one document find their entities.
 *
 * <p>They depend on the document alone, never on what was stored before, so the order in which
 * documents arrive does not matter.
 */
final class LinkKeys {

  private final UUID documentId;
  private final List<Mention> mentions;
  private final Map<String, FullName> fullNames = new HashMap<>();

  LinkKeys(UUID documentId, List<Mention> mentions) {
    this.documentId = documentId;
    this.mentions = List.copyOf(mentions);
    Map<String, Set<String>> roles = new HashMap<>();
    Map<String, String> written = new HashMap<>();
    for (Mention mention : mentions) {
      if (isFullName(mention)) {
        String name = Folding.key(mention.name());
        roles.computeIfAbsent(name, n -> new HashSet<>()).addAll(mention.roles());
        written.merge(name, mention.name(), Spelling::better);
      }
    }
    written.forEach(
        (name, best) -> {
          Calling calling = Calling.of(roles.getOrDefault(name, Set.of())).orElse(null);
          fullNames.put(name, new FullName(name, best, calling));
        });
  }

  Collection<FullName> fullNames() {
    return fullNames.values();
  }

  /** The full name of a person outside the authority lists. */
  Optional<FullName> fullName(Mention mention) {
    return isFullName(mention)
        ? Optional.ofNullable(fullNames.get(Folding.key(mention.name())))
        : Optional.empty();
  }

  /** Those of all mentions. */
  Set<String> digests() {
    return mentions.stream()
        .map(this::digest)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The digest alone; a date has none. */
  @Nullable String digest(Mention mention) {
    return mention.type() == MentionType.DATE ? null : of(mention).digest();
  }

  LinkKey of(Mention mention) {
    if (mention.authority() != null) {
      return new LinkKey(ofAuthority(mention.authority()), LinkReason.AUTHORITY);
    }
    String type = mention.type().name();
    String name = Folding.key(mention.name());
    if (mention.type() != MentionType.PERSON) {
      return new LinkKey(Digest.of(type, name), LinkReason.NAME);
    }
    // Many people share a surname: without a full name nobody knows who is meant elsewhere.
    return fullName(mention)
        .map(full -> new LinkKey(full.key(), LinkReason.FULL_NAME))
        .orElseGet(
            () ->
                new LinkKey(
                    Digest.of(type, name, documentId.toString()), LinkReason.NAME_IN_DOCUMENT));
  }

  /** The digest for a record of an authority list. */
  static String ofAuthority(String authority) {
    return Digest.of("authority", authority);
  }

  private static boolean isFullName(Mention mention) {
    return mention.type() == MentionType.PERSON
        && mention.authority() == null
        && !Folding.isOneWord(mention.name());
  }
}
