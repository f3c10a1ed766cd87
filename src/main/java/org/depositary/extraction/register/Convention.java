package org.depositary.extraction.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One international legal instrument, or a set of them. A set has members and little else.
 *
 * @param id readable slug, never renamed
 * @param title official title in English
 * @param abbreviations matched in this very case only
 * @param aliases other names in English
 * @param titles official titles by ISO 639-1 code, without English
 * @param type lower-case word: convention, covenant, protocol, statute, charter, declaration,
 *     agreement..., or "set"
 * @param adoptedOn ISO 8601, possibly a year alone; null where not known for sure
 * @param articles how many numbered articles it has; null where not known for sure
 * @param parent the convention that a protocol belongs to
 * @param members ids of a set's members; empty for anything else
 * @param sets ids of the sets that it is a member of
 * @param verified true where title and date were confirmed in a public source, which {@code source}
 *     names
 */
public record Convention(
    String id,
    String title,
    @Nullable String shortTitle,
    List<String> abbreviations,
    List<String> aliases,
    Map<String, String> titles,
    String type,
    @Nullable String adoptedOn,
    @Nullable String place,
    @Nullable String inForceOn,
    @Nullable String depositary,
    @Nullable String untsVolume,
    @Nullable String untsNumber,
    @Nullable String etsNumber,
    @Nullable Integer articles,
    @Nullable String parent,
    List<String> members,
    List<String> sets,
    @Nullable String subject,
    @Nullable String source,
    boolean verified) {

  public Convention {
    abbreviations = List.copyOf(abbreviations);
    aliases = List.copyOf(aliases);
    titles = Map.copyOf(titles);
    members = List.copyOf(members);
    sets = List.copyOf(sets);
  }

  public boolean isSet() {
    return !members.isEmpty();
  }

  /** Year of adoption, or null where the date is not known. */
  public @Nullable Integer year() {
    return adoptedOn == null ? null : Integer.valueOf(adoptedOn.substring(0, 4));
  }
}
