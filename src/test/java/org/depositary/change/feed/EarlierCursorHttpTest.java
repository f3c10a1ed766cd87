package org.depositary.change.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.depositary.change.reader.LogPlace;
import org.depositary.http.Cursors;
import org.junit.jupiter.api.Test;

/** Cursors that partners kept from before cursors became shorter. */
@QuarkusTest
class EarlierCursorHttpTest {

  @Inject Cursors cursors;
  @Inject FeedCursors feed;

  @Test
  void leadOn() {
    String now = JsonBody.of(Api.anyone().get("/v1/changes?cursor=now")).at("/page/next").asText();
    LogPlace place = feed.read(now);
    String earlier =
        cursors.issue(
            List.of(place.epoch().toString(), "" + place.position(), "" + place.known()),
            "changes");
    assertThat(earlier).isNotEqualTo(now);
    Deposit.text("They met in Geneva.").store();
    assertThat(new Follower(Map.of(), earlier).next()).isNotEmpty();
    assertThat(first(earlier)).isEqualTo(first(now));
  }

  private static JsonNode first(String cursor) {
    return JsonBody.of(Api.anyone().get("/v1/changes?limit=1&cursor=" + cursor)).path("items");
  }
}
