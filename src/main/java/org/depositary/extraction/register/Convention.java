package org.depositary.extraction.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One international legal instrument, or a set of them. A set has members and little else.
 *
 * <p>What is null or empty is not known for sure; the register never guesses.
 *
 * @param id readable slug, never renamed
 * @param title official title in English
 * @param abbreviations matched in this very case only
 * @param aliases other names in English
 * @param variants further wordings of its names in English, for matching only
 * @param titles official titles by ISO 639-1 code, without English
 * @param foreignAliases other names by ISO 639-1 code
 * @param type lower-case word: convention, covenant, protocol, statute, charter, declaration,
 *     agreement..., or "set"
 * @param adoptedOn ISO 8601, possibly a year alone: when the text was adopted or, where the
 *     convention is dated by its signature (most of the Council of Europe's are), signed
 * @param openedOn opening for signature, where it is a later day
 * @param provisions the numbered parts that it is known to have
 * @param parent the convention that a protocol belongs to
 * @param successor the convention that replaced it
 * @param members ids of a set's members; empty for anything else
 * @param sets ids of the sets that it is a member of
 * @param source the public sources of the verified cells
 * @param basis where each present cell comes from, by component name; a foreign title's key is
 *     "titles." and its language
 */
public record Convention(
    String id,
    String title,
    @Nullable String shortTitle,
    List<String> abbreviations,
    List<String> aliases,
    List<String> variants,
    Map<String, String> titles,
    Map<String, List<String>> foreignAliases,
    String type,
    @Nullable String subject,
    @Nullable String adoptedOn,
    @Nullable String openedOn,
    @Nullable String place,
    @Nullable String inForceOn,
    @Nullable String depositary,
    @Nullable String untsVolume,
    @Nullable String untsNumber,
    @Nullable String etsNumber,
    Provisions provisions,
    @Nullable String parent,
    @Nullable String successor,
    List<String> members,
    List<String> sets,
    @Nullable String source,
    Map<String, Basis> basis) {

  public Convention {
    abbreviations = List.copyOf(abbreviations);
    aliases = List.copyOf(aliases);
    variants = List.copyOf(variants);
    titles = Map.copyOf(titles);
    foreignAliases = Map.copyOf(foreignAliases);
    members = List.copyOf(members);
    sets = List.copyOf(sets);
    basis = Map.copyOf(basis);
  }

  public boolean isSet() {
    return !members.isEmpty();
  }

  /** True where the title, and with it the convention's existence, was confirmed in a source. */
  public boolean verified() {
    return basis.get("title") == Basis.VERIFIED;
  }

  /** Year of adoption, or null where the date is not known. */
  public @Nullable Integer year() {
    return adoptedOn == null ? null : Integer.valueOf(adoptedOn.substring(0, 4));
  }
}
