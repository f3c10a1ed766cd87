package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks spans against the text they stand in, in both units. */
public final class Spans {

  private Spans() {}

  /** Every span, nested ones included, cuts the words it quotes out of the text. */
  public static void assertCut(String text, Iterable<JsonNode> annotations) {
    for (JsonNode annotation : annotations) {
      assertCut(text, annotation);
      annotation.findParents("utf16End").forEach(span -> assertSame(text, span));
    }
  }

  private static void assertCut(String text, JsonNode annotation) {
    int start = annotation.path("utf16Start").asInt(-1);
    int end = annotation.path("utf16End").asInt(-1);
    String exact = annotation.path("exact").asText();
    assertThat(text.substring(start, end)).isEqualTo(exact).isNotEmpty();
    assertThat(text.substring(0, start)).endsWith(annotation.path("prefix").asText());
    assertThat(text.substring(end)).startsWith(annotation.path("suffix").asText());
    int[] characters = text.codePoints().toArray();
    int from = annotation.path("start").asInt(-1);
    int length = annotation.path("end").asInt(-1) - from;
    assertThat(new String(characters, from, length)).isEqualTo(exact);
  }

  private static void assertSame(String text, JsonNode span) {
    assertThat(text.offsetByCodePoints(0, span.path("start").asInt()))
        .isEqualTo(span.path("utf16Start").asInt());
    assertThat(text.offsetByCodePoints(0, span.path("end").asInt()))
        .isEqualTo(span.path("utf16End").asInt());
  }
}
