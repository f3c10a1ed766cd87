package org.depositary.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.depositary.corpus.LabelledText.Label;
import org.depositary.text.Span;

/** A figure as the reader expects it to be found. */
record ExpectedFigure(Label label) {

  /** The figure that stands there and says the same, its voice apart. */
  Optional<JsonNode> among(List<JsonNode> figures) {
    return figures.stream()
        .filter(this::standsThere)
        .filter(f -> same(f, "category") && same(f, "qualifier") && same(f, "unit"))
        .filter(f -> equal(expected().path("value"), f.path("value")))
        .filter(f -> !expected().has("group") || same(f, "group"))
        .filter(f -> expected().path("additional").asBoolean() == f.path("additional").asBoolean())
        .filter(f -> equal(expected().path("subsetOf"), whole(f, figures)))
        .findFirst();
  }

  /** Whether a figure has the voice that the reader heard. */
  static boolean voice(Label label, JsonNode figure) {
    JsonNode attribution = figure.path("attribution");
    String heard = label.facts().at("/expected/voice").asText();
    return attribution.path(attribution.size() - 1).path("voice").asText().contains(heard);
  }

  private JsonNode expected() {
    return label.facts().path("expected");
  }

  private boolean standsThere(JsonNode figure) {
    return new Span(figure.path("utf16Start").asInt(), figure.path("utf16End").asInt())
        .overlaps(label.span());
  }

  private boolean same(JsonNode figure, String property) {
    return figure.path(property).equals(expected().path(property));
  }

  private static JsonNode whole(JsonNode figure, List<JsonNode> figures) {
    return figures.stream()
        .filter(f -> f.path("id").equals(figure.path("subsetOf")))
        .findFirst()
        .map(f -> f.path("value"))
        .orElse(figure.path("nothing"));
  }

  private static boolean equal(JsonNode expected, JsonNode number) {
    return expected.isNumber() == number.isNumber()
        && (!expected.isNumber()
            || new BigDecimal(expected.asText()).compareTo(new BigDecimal(number.asText())) == 0);
  }
}
