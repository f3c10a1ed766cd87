package org.depositary.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.depositary.Patience;
import org.depositary.Searched;
import org.depositary.change.reader.LogReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That a read which waits sees what was written, however seldom it is shown to others. */
@QuarkusTest
@Tag("any-database")
@TestProfile(AwaitedShowingHttpTest.Seldom.class)
class AwaitedShowingHttpTest {

  /** An operator has what was written shown only where somebody waits for it. */
  public static class Seldom implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "depositary.search.show",
          "1h",
          "depositary.search.commit",
          "1h",
          "depositary.search.purge",
          "1h");
    }
  }

  @Inject LiveIndex index;
  @Inject LogReader log;

  private static String found(String word) {
    return Api.anyone().get("/v1/documents?q=" + word).asString();
  }

  private boolean hasReadEverything() {
    long end = log.look().reached();
    return index.state().place().filter(place -> place.position() >= end).isPresent();
  }

  @Test
  void whatWasWrittenIsShownToWhoeverWaitsForIt() throws InterruptedException {
    // An index serves from here on.
    Searched.page("/v1/documents?q=x");
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    String id = Deposit.text("Here is " + word + ".").store().id();
    Patience.until(this::hasReadEverything);
    assertThat(found(word)).as("written, and not shown").doesNotContain(id);
    assertThat(Searched.get("/v1/documents?q=" + word).asString()).contains(id);
    assertThat(found(word)).contains(id);
  }

  @Test
  void whatIsDeletedIsNoLongerCountedThoughNobodyWaits() throws InterruptedException {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    Deposit.Stored stored = Deposit.text("Here was " + word + ".").store();
    String counted = "/v1/documents?count=true&q=" + word;
    assertThat(Searched.page(counted).at("/page/total").asInt()).isEqualTo(1);
    Api.admin().header("If-Match", stored.tag()).delete(stored.path(""));
    Patience.until(() -> JsonBody.of(Api.anyone().get(counted)).at("/page/total").asInt() == 0);
  }
}
