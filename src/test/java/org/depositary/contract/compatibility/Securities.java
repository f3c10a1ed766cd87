package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who may call: whoever could, still can. */
final class Securities {

  private final Differences differences;
  private final JsonNode released;
  private final JsonNode current;

  Securities(Differences differences, JsonNode released, JsonNode current) {
    this.differences = differences;
    this.released = released;
    this.current = current;
  }

  void compare(Place place, JsonNode was, JsonNode is) {
    List<Set<String>> before = alternatives(was.isMissingNode() ? released.path("security") : was);
    List<Set<String>> now = alternatives(is.isMissingNode() ? current.path("security") : is);
    if (!before.equals(now)) {
      boolean harmless = before.stream().allMatch(had -> now.stream().anyMatch(had::containsAll));
      differences.judge(place.in(Position.REQUEST), harmless, was, is);
    }
  }

  // What has to be shown, for each way to be let in; no way at all means that anyone is.
  private static List<Set<String>> alternatives(JsonNode security) {
    return security.isEmpty()
        ? List.of(Set.of())
        : Differences.items(security).stream().map(Securities::demands).toList();
  }

  private static Set<String> demands(JsonNode alternative) {
    Set<String> demands = new HashSet<>();
    for (var scheme : alternative.properties()) {
      demands.add(scheme.getKey());
      scheme.getValue().forEach(scope -> demands.add(scheme.getKey() + " " + scope.asText()));
    }
    return demands;
  }
}
