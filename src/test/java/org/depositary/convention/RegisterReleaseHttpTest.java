package org.depositary.convention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new register is a change. */
@QuarkusTest
@Tag("any-database")
class RegisterReleaseHttpTest {

  private static final String FEED = "/v1/changes?types=REGISTER&include=resource&limit=200";

  @Inject RegisterReleases releases;

  private static List<JsonNode> entries() {
    JsonNode page = JsonBody.of(Api.anyone().get(FEED));
    return IntStream.range(0, page.path("items").size())
        .mapToObj(i -> page.path("items").get(i))
        .toList();
  }

  @Test
  void theRegisterTheServiceStartsWithIsInTheFeed() {
    JsonNode first = entries().get(0);
    assertThat(first.path("type").asText()).isEqualTo("CREATED");
    assertThat(first.at("/resource/href").asText()).isEqualTo("/v1/coverage");
    assertThat(first.at("/resource/current"))
        .isEqualTo(JsonBody.of(Api.anyone().get("/v1/coverage")));
  }

  @Test
  void aReleaseIsToldOnceHoweverManyNodesStartWithIt() {
    int before = entries().size();
    String version = Deposit.unique("version");
    IntStream.range(0, 4)
        .mapToObj(i -> CompletableFuture.runAsync(() -> releases.announce(version)))
        .toList()
        .forEach(CompletableFuture::join);
    releases.announce(version);
    List<JsonNode> entries = entries();
    assertThat(entries).hasSize(before + 1);
    assertThat(entries.get(before).path("type").asText()).isEqualTo("UPDATED");
    assertThat(entries.get(before).at("/resource/revision").asInt()).isEqualTo(before + 1);
  }

  @Test
  void aRegisterThatComesBackIsToldOfAgain() {
    int before = entries().size();
    String one = Deposit.unique("version");
    String other = Deposit.unique("version");
    List.of(one, other, one).forEach(releases::announce);
    assertThat(entries()).hasSize(before + 3);
  }
}
