package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Spans;
import org.depositary.extraction.pipeline.Finding;
import org.depositary.extraction.pipeline.Sample;
import org.depositary.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labelled texts once more: stored by the service and read back from it. */
@QuarkusTest
@Tag("on-postgresql")
class SamplesHttpTest {

  private static final Map<String, String> KINDS =
      Map.of(
          "CONVENTION", "convention",
          "DECISION", "decision",
          "RESOLUTION", "resolution",
          "NATIONAL_LAW", "law",
          "BODY_OF_LAW", "body of law");

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsStoredIsWhatTheSampleExpects(Sample sample) {
    Stored stored = Deposit.text(sample.text()).store();
    List<JsonNode> annotations =
        Pages.walk(stored.path("/annotations?kind=MENTION&kind=CITATION&kind=FIGURE"), 200);
    Spans.assertCut(sample.text(), annotations);
    List<Finding> findings = new ArrayList<>();
    annotations.forEach(annotation -> findings.add(finding(annotation, annotations)));
    assertThat(String.join("\n", sample.disagreements(findings))).isEmpty();
  }

  private static Finding finding(JsonNode annotation, List<JsonNode> all) {
    Span span =
        new Span(annotation.path("utf16Start").asInt(), annotation.path("utf16End").asInt());
    return switch (annotation.path("annotationKind").asText()) {
      case "CITATION" ->
          new Finding(KINDS.get(annotation.path("kind").asText()), span, citation(annotation));
      case "MENTION" -> new Finding("mention", span, mention(annotation));
      default -> new Finding("figure", span, figure(annotation, all));
    };
  }

  private static Map<String, String> citation(JsonNode citation) {
    StringJoiner provisions = new StringJoiner(" ");
    JsonBody.texts(citation.path("pinpoints"), "provision").forEach(provisions::add);
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("verdict", citation.path("verdict").asText());
    facts.put("provisions", provisions.toString());
    put(facts, "id", citation.at("/convention/id"));
    for (String part : List.of("/decision", "/resolution", "/law", "")) {
      for (String name : List.of("name", "number", "court", "date", "body", "year", "title")) {
        put(facts, name, citation.at(part + "/" + name));
      }
    }
    return facts;
  }

  private static Map<String, String> mention(JsonNode mention) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "type", mention.path("type"));
    put(facts, "name", mention.path("name"));
    put(facts, "date", mention.at("/date/edtf"));
    StringJoiner roles = new StringJoiner("; ");
    mention.path("roles").forEach(role -> roles.add(role.asText()));
    facts.put("role", roles.toString());
    return facts;
  }

  private static Map<String, String> figure(JsonNode figure, List<JsonNode> all) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String number : List.of("value", "min", "max")) {
      if (figure.has(number)) {
        BigDecimal value = new BigDecimal(figure.path(number).asText());
        facts.put(number, value.stripTrailingZeros().toPlainString());
      }
    }
    for (String name : List.of("qualifier", "category", "group")) {
      put(facts, name, figure.path(name));
    }
    facts.put("mentions", "" + figure.path("mentions").size());
    all.stream()
        .filter(whole -> whole.path("id").equals(figure.path("subsetOf")))
        .forEach(whole -> facts.put("subset", whole.path("exact").asText()));
    return facts;
  }

  private static void put(Map<String, String> facts, String name, JsonNode value) {
    if (!value.isMissingNode()) {
      facts.put(name, value.asText());
    }
  }
}
