package org.depositary.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.register.Register;
import org.depositary.text.Text;
import org.junit.jupiter.api.Test;

class HyphenatedLinesTest {

  private static final TextExtractor EXTRACTOR = new TextExtractor(Register.load());

  @Test
  void wordThatALineCutsIsWhole() {
    assertCited("the Geno-\ncide Convention of 1948", "Geno-\ncide Convention of 1948");
    assertCited(
        "see the Inter-\nnational Coven-\n  ant on Civil and Politi-\ncal Rights too",
        "Inter-\nnational Coven-\n  ant on Civil and Politi-\ncal Rights");
  }

  @Test
  void spansBehindACutStayTrue() {
    assertCited(
        "a hy-\nphen and ano-\nther, then article 6 of the ICCPR", "article 6 of the ICCPR");
    assertCited("Geno-\ncide Convention", "Geno-\ncide Convention");
  }

  @Test
  void compoundKeepsItsHyphen() {
    Text text = Text.of("self-\ndetermination, Inter-\nAmerican");
    assertThat(HyphenatedLines.of(text).whole()).isSameAs(text);
  }

  private static void assertCited(String characters, String... expected) {
    Text text = Text.of(characters);
    List<String> found =
        EXTRACTOR.extract(text).citations().stream()
            .map(citation -> text.slice(citation.span()))
            .toList();
    assertThat(found).containsExactly(expected);
  }
}
