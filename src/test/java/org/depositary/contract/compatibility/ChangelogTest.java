package org.depositary.contract.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads the changelog knows of every change since the last release. */
class ChangelogTest {

  private static final Path CHANGELOG =
      Path.of("src", "main", "resources", "org", "depositary", "root", "changelog.json");

  private JsonNode released;
  private JsonNode current;
  private JsonNode versions;

  @BeforeEach
  void read() throws IOException {
    assumeTrue(CommittedContract.isReleased(), "nothing was released yet");
    released = CommittedContract.read(CommittedContract.RELEASED);
    current = CommittedContract.current();
    versions = CommittedContract.read(CHANGELOG).path("items");
  }

  @Test
  void everyDifferenceIsMentionedUnderANewVersion() {
    Set<String> changed =
        Comparison.of(released, current).stream()
            .map(Difference::pointer)
            .flatMap(pointer -> Subject.of(pointer, released, current).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(mentioned())
        .as("versions in changelog.json above %s, which was released", version(released))
        .containsAll(changed);
  }

  @Test
  void theFirstVersionIsThatOfTheContract() {
    assertThat(versions.path(0).path("version").asText()).isEqualTo(version(current));
  }

  private Set<String> mentioned() {
    Set<String> mentioned = new TreeSet<>();
    for (JsonNode version : versions) {
      if (version.path("version").asText().equals(version(released))) {
        break;
      }
      for (JsonNode change : version.path("changes")) {
        mentioned.add(change.path("operation").asText());
        mentioned.add(change.path("schema").asText());
      }
    }
    return mentioned;
  }

  private static String version(JsonNode contract) {
    return contract.path("info").path("version").asText();
  }
}
