package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one client of the feed was told, in its order. */
final class Seen {

  private final String client;
  private final Set<String> documents = new HashSet<>();
  private final Map<String, Integer> revisions = new HashMap<>();
  private final List<String> disorder = new ArrayList<>();

  Seen(String client) {
    this.client = client;
  }

  synchronized void add(JsonNode item) {
    JsonNode resource = item.path("resource");
    String type = resource.path("type").asText();
    String id = resource.path("id").asText();
    int revision = resource.path("revision").asInt();
    Integer before = revisions.put(type + " " + id, revision);
    if (before != null && before >= revision) {
      disorder.add(type + " " + id + ": " + revision + " after " + before);
    }
    if (type.equals("DOCUMENT")) {
      documents.add(id + " " + revision);
    }
  }

  synchronized boolean has(String document) {
    return documents.contains(document);
  }

  /** Holds it against what was acknowledged: "id revision" each. */
  synchronized String check(Set<String> acknowledged) {
    Set<String> missed = new HashSet<>(acknowledged);
    documents.forEach(missed::remove);
    Set<String> phantoms = new HashSet<>(documents);
    phantoms.removeAll(acknowledged);
    assertThat(missed).as("%s missed", client).isEmpty();
    assertThat(phantoms).as("%s was told of what never was", client).isEmpty();
    assertThat(disorder).as("%s was told in the wrong order", client).isEmpty();
    return "%s: %d changes of documents, 0 missed, 0 phantoms, in order"
        .formatted(client, documents.size());
  }
}
