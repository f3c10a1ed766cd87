package org.depositary.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The part of an authority that an author pointed at: article 6, paragraph 1 (a).
 *
 * <p>It is what was written, so it may name an article that does not exist. Numbers are Arabic and
 * letters lower case, whatever the print ("IX" is 9, "8 bis" is 8bis); parts that do not apply are
 * null.
 *
 * @param print the words as printed, of this pinpoint alone where a list was expanded
 */
public record Pinpoint(
    @Nullable String part,
    @Nullable String chapter,
    @Nullable String annex,
    @Nullable String section,
    @Nullable String article,
    @Nullable String paragraph,
    @Nullable String point,
    @Nullable String subpoint,
    String print) {

  /**
   * The provision's id in the manner of Akoma Ntoso: {@code art_8__para_2__point_b}. Part and
   * chapter stand in it only where no article does: articles are numbered through.
   */
  public String provision() {
    StringBuilder id = new StringBuilder();
    append(id, "annex", annex);
    if (article == null) {
      append(id, "part", part);
      append(id, "chp", chapter);
    }
    append(id, "sec", section);
    append(id, "art", article);
    append(id, "para", paragraph);
    append(id, "point", point);
    append(id, "subpoint", subpoint);
    return id.toString();
  }

  private static void append(StringBuilder id, String element, @Nullable String number) {
    if (number != null) {
      id.append(id.isEmpty() ? "" : "__").append(element).append('_').append(number);
    }
  }
}
