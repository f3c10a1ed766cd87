package org.depositary.search.upkeep;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.depositary.Patience;
import org.depositary.Searched;
import org.junit.jupiter.api.Test;

/** That what was written is seen without anybody waiting for it, and without further writes. */
@QuarkusTest
@TestProfile(UnawaitedShowingHttpTest.SeldomKept.class)
class UnawaitedShowingHttpTest {

  /** No commit shows anything. */
  public static class SeldomKept implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("depositary.search.commit", "1h", "depositary.search.purge", "1h");
    }
  }

  @Test
  void whatIsWrittenInQuickSuccessionIsSoonFound() throws InterruptedException {
    // An index serves from here on.
    Searched.page("/v1/documents?q=x");
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    for (int i = 0; i < 5; i++) {
      Deposit.text("Here is %s, for the %d. time.".formatted(word, i)).store();
    }
    Patience.until(
        () -> JsonBody.of(Api.anyone().get("/v1/documents?q=" + word)).path("items").size() == 5);
  }
}
