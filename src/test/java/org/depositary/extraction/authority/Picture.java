package org.depositary.extraction.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.text.Text;

/** One line of text with the expected spans in double brackets, and what each of them cites. */
final class Picture {

  private static final AuthorityReader READER = new AuthorityReader();

  private Picture() {}

  /** The citations of a text, drawn and described; a difference shows both. */
  static void assertAuthorities(String picture, String... expected) {
    String text = picture.replace("⟦", "").replace("⟧", "");
    List<Citation> found = READER.read(Text.of(text));
    assertThat(draw(text, found)).isEqualTo(picture);
    assertThat(found.stream().map(Picture::describe)).containsExactly(expected);
  }

  private static String draw(String text, List<Citation> found) {
    StringBuilder drawn = new StringBuilder(text);
    for (int i = found.size() - 1; i >= 0; i--) {
      drawn.insert(found.get(i).span().end(), '⟧').insert(found.get(i).span().start(), '⟦');
    }
    return drawn.toString();
  }

  private static String describe(Citation citation) {
    String verdict =
        switch (citation.verdict()) {
          case RESOLVED -> "";
          case NOT_IN_REGISTER -> "? ";
          case GENERIC -> "* ";
          case ANAPHORA -> "^ ";
          case SET, AMBIGUOUS -> citation.verdict() + " ";
        };
    return verdict + parts(citation.cited());
  }

  private static String parts(Authority cited) {
    if (cited instanceof Authority.Resolution resolution) {
      return join(resolution.body(), resolution.number(), resolution.year());
    }
    if (cited instanceof Authority.Decision decision) {
      return join(
          decision.name(), decision.court(), decision.number(), decision.date(), decision.ecli());
    }
    if (cited instanceof Authority.NationalLaw law) {
      return join("law", law.jurisdiction());
    }
    return cited instanceof Authority.BodyOfLaw body ? body.name() : cited.toString();
  }

  private static String join(Object... parts) {
    StringBuilder joined = new StringBuilder();
    for (Object part : parts) {
      if (part != null) {
        joined.append(joined.isEmpty() ? "" : " | ").append(part);
      }
    }
    return joined.toString();
  }
}
