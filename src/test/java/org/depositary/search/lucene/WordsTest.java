package org.depositary.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.search.SearchField;
import org.depositary.search.SearchHits.Hit;
import org.depositary.search.SearchHits.Marked;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words find which: in a picture, what is found stands in brackets. */
class WordsTest {

  @TempDir Path directory;

  private void assertMarks(String words, String picture, boolean english) {
    String text = picture.replace("[", "").replace("]", "");
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("a", new SearchField.Words("text", text, english));
      List<Hit> hits = shelf.find(words).hits();
      String drawn = hits.isEmpty() ? text : draw(hits.get(0).marked().get("text"));
      assertThat(drawn).as(words).isEqualTo(picture);
    }
  }

  private static String draw(Marked marked) {
    StringBuilder drawn = new StringBuilder(marked.text());
    for (int i = marked.spans().size() - 1; i >= 0; i--) {
      Span span = marked.spans().get(i);
      drawn.insert(span.end(), ']').insert(span.start(), '[');
    }
    return drawn.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "massacre         | The [massacres] of that spring were denied.",
        "massacres        | A [massacre] was reported; the [massacre] of May.",
        "genocidal        | They spoke of [genocide].",
        "GENOCIDE         | They spoke of [genocide].",
        "deport families  | [Families] were [deported].",
        "deport prisons   | Families were deported.",
        "\"mass graves\"  | Near the [mass graves] a mass was said.",
        "\"mass grave\"   | Near the mass graves a mass was said.",
        "\"graves mass\"  | Near the mass graves a mass was said.",
        "mass-graves      | Near the [mass graves] a mass was said.",
        "women's rights   | The [women’s] [rights] law.",
        "women            | The [women]’s law.",
        "genoc*           | [Genocide] and [genocidal] acts, genus.",
        "massacre*        | The [massacres] of [massacre] sites.",
        "g*               | [g] and genocide",
        "Karadzic         | So said [Karadžić].",
        "Karadžić         | So said [Karadzic].",
        "Khojali~         | It was in [Khojaly] that winter.",
        "Khojalu          | It was in [Khojaly] that winter.",
        "Sreberenica      | From [Srebrenica] they fled.",
        "Xocali           | It was in [Xocalı] that winter.",
        "Lodz             | The trial of [Łódź].",
        "strasse          | In the [Straße] court.",
        "955              | Resolution [955] was adopted.",
        "956              | Resolution 955 was adopted.",
        "the court        | [The court] of the land.",
        "the of           | [The] court [of] [the] land.",
        "1948~            | In 1949 nothing.",
      })
  void wordsOfEnglishTexts(String words, String picture) {
    // Words that every text has mark nothing beside others.
    String expected = words.equals("the court") ? "The [court] of the land." : picture;
    assertMarks(words, expected, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "ivoire           | En Côte d’[Ivoire] aussi.",
        "cote ivoire      | En [Côte] d’[Ivoire] aussi.",
        "massacre mai     | Les [massacres] de [mai].",
        "massacres        | Les [massacres] de mai.",
        "ГЕНОЦИД          | Это был [геноцид] народа.",
        "soykirimi        | Xocalı [soykırımı] günü.",
        "إبادة            | قالوا [إبادة] جماعية",
        "種族             | 這是[種族]滅絕。",
      })
  void wordsOfOtherTexts(String words, String picture) {
    assertMarks(words, picture, false);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    assertMarks("grave", "\uD83D\uDD4A At the [grave] — ﬁne ½ [graves]", true);
  }

  @Test
  void aTitleCountsMoreThanAText() {
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("text", Shelf.text("Torture was mentioned once, and torture again."));
      shelf.put("title", Shelf.title("Torture"), Shelf.text("Nothing more."));
      shelf.put("both", Shelf.title("On torture"), Shelf.text("Torture is banned."));
      assertThat(shelf.ids("torture")).containsExactly("title", "both", "text");
    }
  }

  @Test
  void aWordThatIsWrittenSoCountsMoreThanItsForms() {
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("form", Shelf.text("It was deported."));
      shelf.put("same", Shelf.text("It was deportation."));
      assertThat(shelf.ids("deportation").get(0)).isEqualTo("same");
    }
  }

  @Test
  void someOfManyPlacesAreToldTheFirstOfEachWordAmongThem() {
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("a", Shelf.text("victims ".repeat(50) + "of torture"));
      Marked marked = shelf.find("victim torture").hits().get(0).marked().get("text");
      assertThat(marked.spans()).hasSizeLessThanOrEqualTo(Places.MOST);
      assertThat(marked.spans().stream().map(s -> marked.text().substring(s.start(), s.end())))
          .contains("victims", "torture");
    }
  }

  @Test
  void theBeginningOfManyWordsIsMarkedToo() {
    String many =
        IntStream.range(0, 3000)
            .mapToObj(i -> "con" + Integer.toString(i, 36))
            .collect(Collectors.joining(" "));
    try (Shelf shelf = new Shelf(directory)) {
      shelf.put("a", Shelf.text(many));
      assertThat(shelf.find("con*").hits().get(0).marked().get("text").spans()).isNotEmpty();
    }
  }
}
