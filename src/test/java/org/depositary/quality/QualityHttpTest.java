package org.depositary.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.depositary.Api;
import org.depositary.JsonBody;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("any-database")
class QualityHttpTest {

  private static JsonNode quality() {
    Response answer = Api.anyone().get("/v1/quality");
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonBody.of(answer);
  }

  @Test
  void theVersionsAreThoseOfTheExtractorThatAnswers() {
    byte[] text = JsonBody.bytes(Map.of("text", "A note."));
    JsonNode read =
        JsonBody.of(
            Api.anyone().contentType("application/json").body(text).post("/v1/extractions"));
    JsonNode versions = quality().path("versions");
    assertThat(versions.path("extractor")).isEqualTo(read.at("/extractor/version"));
    assertThat(versions.path("extractor").asText())
        .isEqualTo(
            versions.path("kernel").asText() + "+register." + versions.path("register").asText());
  }

  @Test
  void everyF1LiesBetweenPrecisionAndRecall() {
    for (JsonNode measurement : quality().path("measurements")) {
      for (JsonNode score : measurement.path("scores")) {
        if (score.has("precision")) {
          double precision = score.path("precision").asDouble();
          double recall = score.path("recall").asDouble();
          assertThat(score.path("f1").asDouble())
              .as(score.toString())
              .isBetween(Math.min(precision, recall), Math.max(precision, recall));
        }
      }
    }
  }

  @Test
  void theReadmeSaysTheSame() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (JsonNode measurement : quality().path("measurements")) {
      String scores =
          StreamSupport.stream(measurement.path("scores").spliterator(), false)
              .map(QualityHttpTest::inReadme)
              .collect(Collectors.joining(", "));
      String row =
          "| %s | %s | %s |"
              .formatted(
                  measurement.path("set").asText(),
                  measurement.path("tunedOn").asBoolean() ? "yes" : "no",
                  scores);
      assertThat(readme).contains(row);
    }
  }

  private static String inReadme(JsonNode score) {
    return String.format(
        Locale.ROOT,
        "%s %s %.3f",
        score.path("kind").asText(),
        score.path("aspect").asText(),
        score.path("f1").asDouble());
  }
}
