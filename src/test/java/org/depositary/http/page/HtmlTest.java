package org.depositary.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
        "\"'&amp;                  | &quot;&#39;&amp;amp;",
        "]]>                       | ]]&gt;"
      })
  void markupInATextIsText(String text, String written) {
    assertThat(new Html().text(text).toString()).isEqualTo(written);
    assertThat(new Html().element("p", text, "title", text).toString())
        .isEqualTo("<p title=\"" + written + "\">" + written + "</p>");
  }

  @Test
  void whatNoPageMayHoldIsShownByASign() {
    String hostile = "\u0000\u0001\u001b\u007f\u0080\ufffe\uffff\ufdd0\ud800x\udc00";
    assertThat(new Html().text(hostile).toString())
        .isEqualTo("\u2400\u2401\u241b\u2421\ufffd\ufffd\ufffd\ufffd\ufffdx\ufffd");
    assertThat(new Html().text("\t\n\r\u0085\ud83d\udd4a").toString())
        .isEqualTo("\t\n\r\u0085\ud83d\udd4a");
  }

  @Test
  void aPairThatIsCutIsNotWritten() {
    assertThat(new Html().text("\ud83d\udd4a", 0, 1).toString()).isEqualTo("\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " https://example.org",
        "data:text/html,x",
        "//example.org",
        "/\\example.org",
        "vbscript:x",
        ""
      })
  void anAddressThatMustNotBeFollowedIsNoLink(String href) {
    assertThat(new Html().link(href, "words").toString()).isEqualTo("words");
    assertThat(new Html().element("a", "words", "href", href).toString()).isEqualTo("<a>words</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1", "#n1", "https://example.org/", "http://example.org/"})
  void anAddressOfTheWebIsALink(String href) {
    assertThat(new Html().link(href, "words").toString())
        .isEqualTo("<a href=\"" + href + "\">words</a>");
  }

  @Test
  void anElementThatIsLeftOpenIsABug() {
    assertThatThrownBy(() -> new Html().open("p").toString())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theStyleNeedsNoEscape() {
    assertThat(PageFrame.page("x", html -> {})).contains("<style>:root").doesNotContain("@import");
  }
}
