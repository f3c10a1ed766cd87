package org.depositary.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentLink;
import org.depositary.annotation.ReviewView;
import org.depositary.http.page.PageFrame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of marked texts: {@code {mention 1 words}} is a link to entry 1, {@code {quotation
 * words}} is marked without one, {@code ~} a link that the keyboard passes over, {@code ^1} a
 * number behind the words.
 */
class MarkedTextTest {

  private record Found(AnnotationKind annotationKind, int utf16Start, int utf16End)
      implements AnnotationView {

    static Found of(String words) {
      String[] parts = words.split(" ");
      return new Found(
          AnnotationKind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
          Integer.parseInt(parts[1]),
          Integer.parseInt(parts[2]));
    }

    @Override
    public @Nullable UUID id() {
      return null;
    }

    @Override
    public @Nullable DocumentLink document() {
      return null;
    }

    @Override
    public int start() {
      return utf16Start;
    }

    @Override
    public int end() {
      return utf16End;
    }

    @Override
    public String exact() {
      return "";
    }

    @Override
    public String prefix() {
      return "";
    }

    @Override
    public String suffix() {
      return "";
    }

    @Override
    public @Nullable ReviewView review() {
      return null;
    }

    @Override
    public double confidence() {
      return 1;
    }

    @Override
    public String rule() {
      return "";
    }
  }

  private static String html(String text, List<Found> found) {
    TextPart part = TextPart.of(text, 1).orElseThrow();
    List<Mark> marks = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(Found::utf16Start))
        .forEach(one -> marks.add(Mark.of(marks.size() + 1, one, part)));
    return PageFrame.page(
        "x", html -> new MarkedText(html, text, mark -> "title").write(part, marks));
  }

  private static String picture(String text, String... found) {
    String page = html(text, List.of(found).stream().map(Found::of).toList());
    String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    return main.substring(main.indexOf('\n') + 1)
        .replaceAll(
            "<mark class=\"([a-z ]+)\" id=\"m\\d+\" data-n=\"\\d+\"><a href=\"#n(\\d+)\""
                + " title=\"title\">([^<]*)</a></mark>",
            "{$1 $2 $3}")
        .replaceAll(
            "<mark class=\"([a-z ]+)\"><a href=\"#n(\\d+)\" tabindex=\"-1\">([^<]*)</a></mark>",
            "{$1 ~$2 $3}")
        .replaceAll("<mark class=\"([a-z ]+)\">([^<]*)</mark>", "{$1 $2}")
        .replaceAll("<a class=\"ref [a-z]+\" id=\"m\\d+\" href=\"#n\\d+\"[^>]*>(\\d+)</a>", "^$1")
        .replace("<p dir=\"auto\">", "<p>")
        .strip();
  }

  @Test
  void whatWasFoundIsALinkToItsExplanation() {
    assertThat(picture("in Rwanda now", "mention 3 9"))
        .isEqualTo("<p>in {mention 1 Rwanda} now</p>");
  }

  @Test
  void whatLiesInsideLeadsToItself() {
    assertThat(picture("the Geneva Conventions of 1949", "citation 4 30", "mention 4 10"))
        .isEqualTo("<p>the {mention citation 2 Geneva}{citation 1  Conventions of 1949}</p>");
  }

  @Test
  void whatIsCutByAnotherIsOneStopOfTheKeyboard() {
    assertThat(picture("abcdef", "citation 0 6", "mention 2 4"))
        .isEqualTo("<p>{citation 1 ab}{mention citation 2 cd}{citation ~1 ef}</p>");
  }

  @Test
  void spansThatOverlapNeedNotNest() {
    assertThat(picture("abcdef", "citation 0 4", "figure 2 6"))
        .isEqualTo("<p>{citation 1 ab}{citation figure 2 cd}{figure ~2 ef}</p>");
  }

  @Test
  void ofEqualSpansOneIsANumberBehindTheWords() {
    assertThat(picture("abcd", "mention 0 2", "citation 0 2"))
        .isEqualTo("<p>{mention citation 1 ab}^2cd</p>");
  }

  @Test
  void aQuotationHasANumberAtItsEnd() {
    assertThat(picture("he: no war.", "quotation 4 11", "mention 7 10"))
        .isEqualTo("<p>he: {quotation no }{mention quotation 2 war}{quotation .}^1</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a;b        | <p>a<br />b</p>",
        "a;;b       | <p>a</p>/<p>b</p>",
        "a;  ;  b   | <p>a</p>/<p>  b</p>",
        ";;a;       | <p>a</p>",
        "`a ;b`     | <p>a <br />b</p>",
      })
  void linesAndParagraphsStay(String text, String expected) {
    assertThat(picture(text.replace(';', '\n')).replace('\n', '/')).isEqualTo(expected);
  }

  @Test
  void aMarkGoesOnInTheNextParagraph() {
    assertThat(picture("ab\n\ncd", "citation 1 5"))
        .isEqualTo("<p>a{citation 1 b}</p>\n<p>{citation ~1 c}d</p>");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void manyMarksInEachOtherCostNoMoreThanTheyAre() {
    int many = 50_000;
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      found.add(new Found(AnnotationKind.values()[i % 5], i / 2, 100_000 - i / 2));
    }
    // Ten megabytes without an end of a line, of which a part is shown.
    String page = html("x".repeat(10_000_000), found);
    assertThat(page.length()).isLessThan(600 * many);
    assertThat(page).contains("id=\"m" + many + "\"");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void blankLinesWithoutEndCostNoMoreThanTheyAre() {
    String blank = "\n".repeat(50_000) + " ".repeat(50_000);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      found.add(new Found(AnnotationKind.MENTION, 2 * i, 2 * i + 1));
    }
    assertThat(html(blank, found).length()).isLessThan(20_000_000);
  }
}
