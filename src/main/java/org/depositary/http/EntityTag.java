package org.depositary.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entity tag as it stands in a header.
 *
 * <p>The compressed form of a representation has a tag of its own, with the suffix {@code -gzip};
 * both name the same state, so comparing leaves the suffix out.
 */
record EntityTag(String opaque, boolean weak) {

  // RFC 9110, 8.8.3. Possessive: a hostile header costs one pass.
  private static final Pattern ELEMENT =
      Pattern.compile("[ \\t]*+(?:(W/)?+\"([\\x21\\x23-\\x7e\\x80-\\xff]*+)\")?+[ \\t]*+(?:,|$)");

  static EntityTag strong(String opaque) {
    return new EntityTag(opaque, false);
  }

  /** Reads a list of tags; throws what is not one. */
  static List<EntityTag> parse(String header, String name) {
    List<EntityTag> tags = new ArrayList<>();
    Matcher matcher = ELEMENT.matcher(header);
    int at = 0;
    while (at < header.length() && matcher.find() && matcher.start() == at) {
      at = matcher.end();
      if (matcher.group(2) != null) {
        tags.add(new EntityTag(withoutSuffix(matcher.group(2)), matcher.group(1) != null));
      }
    }
    if (at < header.length() || tags.isEmpty()) {
      throw ProblemException.parameter(
          name, "INVALID_ENTITY_TAG", "it is not * and not a list of entity tags in quotes.");
    }
    return tags;
  }

  private static String withoutSuffix(String opaque) {
    return opaque.endsWith(EntityTags.GZIP_SUFFIX)
        ? opaque.substring(0, opaque.length() - EntityTags.GZIP_SUFFIX.length())
        : opaque;
  }
}
