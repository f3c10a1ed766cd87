package org.depositary.contract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was released goes on working.
 *
 * <p>A difference that somebody looked at, and that clients can live with after all, is listed in
 * {@code openapi/released/reviewed.json} with its pointer, its detail as this test prints it, and a
 * reason, until the next release ({@code .ci/release}). What happens to the same place later is
 * another difference.
 */
class ReleasedContractTest {

  private final Map<Difference, String> reviewed = new HashMap<>();
  private List<Difference> breaking = List.of();

  @BeforeEach
  void compare() throws IOException {
    assumeTrue(CommittedContract.isReleased(), "nothing was released yet");
    for (JsonNode entry : CommittedContract.read(CommittedContract.REVIEWED)) {
      String pointer = entry.path("pointer").asText();
      Difference difference = new Difference(pointer, true, entry.path("detail").asText());
      reviewed.put(difference, entry.path("because").asText());
    }
    breaking =
        Comparison.of(
                CommittedContract.read(CommittedContract.RELEASED), CommittedContract.current())
            .stream()
            .filter(Difference::breaks)
            .toList();
  }

  @Test
  void noClientBreaks() {
    assertThat(breaking)
        .filteredOn(difference -> !reviewed.containsKey(difference))
        .as("not proven harmless to clients of the released contract; add a way beside the old one")
        .isEmpty();
  }

  @Test
  void whatWasReviewedIsThereAndHasItsReason() {
    assertThat(reviewed).allSatisfy((difference, because) -> assertThat(because).isNotBlank());
    assertThat(breaking).as("no difference any more").containsAll(reviewed.keySet());
  }
}
