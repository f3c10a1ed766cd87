package org.depositary.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The part of an authority that an author pointed at: article 6, paragraph 1 (a).
 *
 * <p>It is what was written, so it may name an article that does not exist. Numbers are Arabic and
 * letters lower case, whatever the print ("IX" is 9, "8 bis" is 8bis); parts that do not apply are
 * null.
 *
 * @param unit what stands in the place of an article where none does: "principle", "rule",
 *     "regulation", "standard", "guideline", with its number in {@code article}; "section" where
 *     sections divide an article; "preamble"
 * @param detail what no number tells: "chapeau", "in_fine", "sentence_3"
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
    @Nullable String unit,
    @Nullable String detail,
    String print,
    Existence existence) {

  private static final String SECTION = "section";

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
      @Nullable String unit,
      @Nullable String detail,
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
        unit,
        detail,
        print,
        Existence.UNKNOWN);
  }

  /** The same part, with what is known of it. */
  public Pinpoint with(Existence known) {
    return new Pinpoint(
        part, chapter, annex, section, article, paragraph, point, subpoint, unit, detail, print,
        known);
  }

  /**
   * The provision's id in the manner of Akoma Ntoso: {@code art_8__para_2__point_b}. Part and
   * chapter stand in it only where no article does: articles are numbered through.
   */
  public String provision() {
    StringBuilder id = new StringBuilder();
    append(id, "annex", annex);
    if (article == null || unit != null && !unit.equals(SECTION)) {
      append(id, "part", part);
      append(id, "chp", chapter);
    }
    if (SECTION.equals(unit)) {
      append(id, "art", restarted() ? article : null);
      append(id, "sec", section);
    } else {
      append(id, "sec", article == null ? section : null);
      append(id, element(), article);
    }
    if ("preamble".equals(unit)) {
      id.append(unit);
    }
    append(id, "para", paragraph);
    append(id, "point", point);
    append(id, "subpoint", subpoint);
    if (detail != null) {
      id.append(id.isEmpty() ? "" : "__").append(detail);
    }
    return id.toString();
  }

  private String element() {
    if (unit == null) {
      return "art";
    }
    return unit.equals("regulation") ? "reg" : unit;
  }

  // Sections that are numbered through, as in the conventions on privileges and immunities, never
  // have a number below their article's; those that start anew in each article soon do.
  private boolean restarted() {
    return article != null && section != null && number(section) < number(article);
  }

  private static int number(String digits) {
    boolean small = digits.length() < 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return small && !digits.isEmpty() ? Integer.parseInt(digits) : 0;
  }

  private static void append(StringBuilder id, String element, @Nullable String number) {
    if (number != null) {
      id.append(id.isEmpty() ? "" : "__").append(element).append('_').append(number);
    }
  }
}
