package org.depositary.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;

/** Short texts of pieces that mean something to some reader, thrown together. */
class RandomTextTest {

  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
  private static final int TEXTS = 15_000;
  private static final int LONGEST = 14;

  private static final List<String> PIECES =
      List.of(
          "Article",
          "article ",
          "paragraph ",
          "\u00a7",
          "6",
          "1,000",
          "2014",
          "IV",
          "(",
          ")",
          "[",
          "]",
          "/",
          "-",
          "\u2013",
          ".",
          ",",
          ":",
          ";",
          "%",
          "$",
          "#",
          "*",
          "\u2022",
          " ",
          "\n",
          "\r\n",
          "\t",
          "\u2028",
          "\u00a0",
          "\u200b",
          "\u0000",
          "\u0301",
          "\ud83d",
          "\udc00",
          "\ud801\udc00",
          "\ud835\udfcf",
          "\u0130",
          "\u00df",
          "\u01c5",
          "\ufb01",
          "\uff41",
          "\uff11",
          "\u0661",
          "\u7b2c",
          "\u6761",
          "\u201c",
          "\u201d",
          "\"",
          "\u2019",
          "'s",
          "said",
          " that ",
          "the ",
          "and ",
          "of ",
          "to ",
          " in ",
          "on ",
          "at least",
          "between",
          "hundred",
          "million",
          "people were killed",
          "genocide",
          "Genocide Convention",
          "Convention",
          "ECtHR",
          "resolution ",
          "S/RES/",
          "1325 ",
          "(2000)",
          "A/RES/73/7",
          "No. ",
          "v.",
          "Mr. ",
          "Smith",
          "John",
          "U.N.",
          "Turkey",
          "15 April ",
          "Monday",
          "yesterday",
          "Date:",
          "http://a.b/c");

  private final Extractor extractor = new TextExtractor(Register.load());

  @Test
  void anythingCanBeRead() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(LONGEST); pieces > 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThatCode(() -> extractor.extract(Text.of(text.toString())))
          .as("seed %d, text %d", SEED, i)
          .doesNotThrowAnyException();
    }
  }
}
