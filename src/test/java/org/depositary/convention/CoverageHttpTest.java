package org.depositary.convention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.depositary.Api;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the register holds, and what it does not. */
@QuarkusTest
@Tag("any-database")
class CoverageHttpTest {

  private static JsonNode coverage() {
    return JsonBody.of(Api.anyone().get("/v1/coverage"));
  }

  private static int sum(JsonNode buckets) {
    return StreamSupport.stream(buckets.spliterator(), false)
        .mapToInt(bucket -> bucket.path("count").asInt())
        .sum();
  }

  @Test
  void itCountsWhatTheRegisterLists() {
    JsonNode coverage = coverage();
    List<JsonNode> listed = Pages.walk("/v1/conventions", 200);
    int conventions = coverage.path("conventions").asInt();
    assertThat(conventions + coverage.path("sets").asInt()).isEqualTo(listed.size());
    assertThat(sum(coverage.path("types"))).isEqualTo(conventions);
    for (JsonNode type : coverage.path("types")) {
      String key = type.path("key").asText();
      assertThat(listed.stream().filter(c -> c.path("type").asText().equals(key)))
          .hasSize(type.path("count").asInt());
    }
    assertThat(coverage.at("/languages/0/key").asText()).isEqualTo("en");
    assertThat(coverage.at("/languages/0/count").asInt()).isEqualTo(conventions);
  }

  @Test
  void itSaysWhatIsConfirmedAndWhatIsLacking() {
    JsonNode coverage = coverage();
    for (JsonNode column : coverage.path("columns")) {
      assertThat(column.path("verified").asInt())
          .isLessThanOrEqualTo(column.path("filled").asInt());
      assertThat(column.path("filled").asInt())
          .isLessThanOrEqualTo(coverage.path("conventions").asInt());
    }
    assertThat(coverage.path("columns")).isNotEmpty();
    assertThat(coverage.path("gaps")).isNotEmpty();
    assertThat(coverage.path("verified").asInt()).isPositive();
  }
}
