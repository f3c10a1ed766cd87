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
 * @param existence whether what is cited is known to have this part
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
    String print,
    Existence existence) {

  /** What is known of a part that somebody pointed at; its paragraphs and points are not. */
  public enum Existence {
    EXISTS,
    /** The authority ends before it: article 160 of a convention of 159 articles. */
    BEYOND_END,
    UNKNOWN
  }

  /** A pinpoint as it was written, before it is known what it is of. */
  public Pinpoint(
      @Nullable String part,
      @Nullable String chapter,
      @Nullable String annex,
      @Nullable String section,
      @Nullable String article,
      @Nullable String paragraph,
      @Nullable String point,
      @Nullable String subpoint,
      String print) {
    this(
        part,
        chapter,
        annex,
        section,
        article,
        paragraph,
        point,
        subpoint,
        print,
        Existence.UNKNOWN);
  }

  /** The same part of an article: "paragraph 1 thereof". */
  public Pinpoint of(String whole) {
    return new Pinpoint(
        part, chapter, annex, section, whole, paragraph, point, subpoint, print, existence);
  }

  /** The same part, with what is known of it. */
  public Pinpoint with(Existence known) {
    return new Pinpoint(
        part, chapter, annex, section, article, paragraph, point, subpoint, print, known);
  }

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
