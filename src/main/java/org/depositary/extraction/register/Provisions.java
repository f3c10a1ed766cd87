package org.depositary.extraction.register;

import java.util.List;
import java.util.Locale;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.Pinpoint.Existence;
import org.jspecify.annotations.Nullable;

/**
 * The numbered parts that a convention is known to have. Paragraphs and points are not held.
 *
 * @param articles how many numbered articles it has, counted 1, 2, 3...; 0 where none has a number
 * @param extra articles that the count leaves out: "15 bis"
 * @param annexes how many annexes it has
 * @param parts the last article of each part, in order; empty where they are not known
 * @param chapters the last article of each chapter, where chapters are counted through
 * @param annexArticles the number of articles of each annex, in order; 0 where it is not known
 */
public record Provisions(
    @Nullable Integer articles,
    List<String> extra,
    @Nullable Integer annexes,
    List<Integer> parts,
    List<Integer> chapters,
    List<Integer> annexArticles) {

  /** Longer numbers are no number of a provision; they would not fit an int either. */
  private static final int MOST_DIGITS = 6;

  /** Units that stand beside the articles of a convention, which alone are counted. */
  private static final List<String> UNCOUNTED = List.of("regulation", "standard", "guideline");

  public Provisions {
    extra = List.copyOf(extra);
    parts = List.copyOf(parts);
    chapters = List.copyOf(chapters);
    annexArticles = List.copyOf(annexArticles);
  }

  /**
   * Whether the part that an author pointed at exists. What the register cannot tell is UNKNOWN; a
   * paragraph is never looked at, only the article it belongs to.
   */
  public Existence existence(Pinpoint pinpoint) {
    if (pinpoint.unit() != null && UNCOUNTED.contains(pinpoint.unit())) {
      return Existence.UNKNOWN;
    }
    if (pinpoint.annex() != null) {
      return inAnnex(pinpoint.annex(), pinpoint.article());
    }
    if (pinpoint.article() != null) {
      return article(pinpoint.article());
    }
    return pinpoint.part() == null ? of(pinpoint.chapter(), chapters) : of(pinpoint.part(), parts);
  }

  private Existence article(String article) {
    if (articles == null) {
      return Existence.UNKNOWN;
    }
    if (extra.stream().anyMatch(known -> normal(known).equals(normal(article)))) {
      return Existence.EXISTS;
    }
    int number = leading(article);
    if (number <= articles) {
      return number > 0 && isNumber(article) ? Existence.EXISTS : Existence.UNKNOWN;
    }
    // What lawyers cite by the convention's name may stand in its annex: the Hague Regulations.
    return annexArticles.stream().anyMatch(last -> number <= last)
        ? Existence.UNKNOWN
        : Existence.BEYOND_END;
  }

  private Existence inAnnex(String annex, @Nullable String article) {
    int number = leading(annex);
    if (!isNumber(annex) || annexes == null) {
      return Existence.UNKNOWN;
    }
    if (number > annexes) {
      return Existence.BEYOND_END;
    }
    int last = number > 0 && number <= annexArticles.size() ? annexArticles.get(number - 1) : 0;
    if (article == null) {
      return number > 0 ? Existence.EXISTS : Existence.UNKNOWN;
    }
    return last == 0 || !isNumber(article) ? Existence.UNKNOWN : upTo(last, leading(article));
  }

  private static Existence of(@Nullable String number, List<Integer> divisions) {
    return number == null || divisions.isEmpty() || !isNumber(number)
        ? Existence.UNKNOWN
        : upTo(divisions.size(), leading(number));
  }

  private static Existence upTo(int last, int number) {
    if (number == 0) {
      return Existence.UNKNOWN;
    }
    return number <= last ? Existence.EXISTS : Existence.BEYOND_END;
  }

  private static boolean isNumber(String text) {
    return digits(text) == text.length();
  }

  /** The number that a text begins with; 0 where it begins with none. */
  private static int leading(String text) {
    int digits = digits(text);
    if (digits > MOST_DIGITS) {
      return Integer.MAX_VALUE;
    }
    return digits == 0 ? 0 : Integer.parseInt(text, 0, digits, 10);
  }

  private static int digits(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  private static String normal(String article) {
    return article.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
